/** Runs rating rounds: everybody spends dots in private, totals stay hidden until the facilitator closes the round. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
            "facilitator",
            "workshop",
            "participant",
            "agenda",
            "canvas",
            "thread"
        })
@NullMarked
package dev.kernvraag.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
