/**
 * Takes the cards of the journey’s five canvases and of the facilitator’s own: adds, edits, removes, restores, and turns
 * them over when a canvas is revealed.
 */
@ApplicationModule(
        allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant", "agenda", "rules"})
@NullMarked
package dev.kernvraag.canvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
