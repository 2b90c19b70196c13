/** The plan of a workshop: its steps in order, with their time, their own words and what participants may do. */
@NullMarked
package dev.kernvraag.ui.agenda;

import org.jspecify.annotations.NullMarked;
