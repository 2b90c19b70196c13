/**
 * Fills a complete workshop to look around in.
 *
 * <p>It goes through the ordinary services, as people in a room would, so that the demo can hold nothing that a real
 * workshop could not.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
            "facilitator",
            "workshop",
            "participant",
            "agenda",
            "canvas",
            "thread",
            "priority"
        })
@NullMarked
package dev.kernvraag.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
