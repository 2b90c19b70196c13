/** What lies before a workshop: the start, the first account, signing in, and a facilitator’s own workshops. */
@NullMarked
package dev.kernvraag.ui.home;

import org.jspecify.annotations.NullMarked;
