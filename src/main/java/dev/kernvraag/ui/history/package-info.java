/** What happened in a workshop, sentence by sentence, and the way back from the facilitator’s own steps. */
@NullMarked
package dev.kernvraag.ui.history;

import org.jspecify.annotations.NullMarked;
