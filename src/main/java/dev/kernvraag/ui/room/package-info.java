/** The room: the facilitator’s screen, the participant’s, and the one for the wall. */
@NullMarked
package dev.kernvraag.ui.room;

import org.jspecify.annotations.NullMarked;
