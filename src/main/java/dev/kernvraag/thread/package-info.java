/** Ties cards of different canvases together: means, problem, need, goal, and for whom. */
@ApplicationModule(
        allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant", "agenda", "canvas"})
@NullMarked
package dev.kernvraag.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
