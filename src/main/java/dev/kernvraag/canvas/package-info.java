/** Takes the cards of the five canvases: adds, edits, removes, restores, and turns them over when a stage is revealed. */
@ApplicationModule(
        allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant", "agenda", "rules"})
@NullMarked
package dev.kernvraag.canvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
