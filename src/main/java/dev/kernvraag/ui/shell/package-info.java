/**
 * What every screen stands in: the page frame, the language of a person, who is signed in, and what is said when
 * something does not work.
 */
@NullMarked
package dev.kernvraag.ui.shell;

import org.jspecify.annotations.NullMarked;
