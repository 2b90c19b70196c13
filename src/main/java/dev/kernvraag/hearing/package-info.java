/**
 * Tells a facilitator who has been heard: who joined, wrote and voted, how evenly, and what nobody talked about.
 *
 * <p>For the facilitator only. In an anonymous workshop it counts and compares nothing of persons, and a figure of a
 * stakeholder group is given from {@link dev.kernvraag.hearing.Hearing#GROUP_MIN} people up, so that it exposes nobody.
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
            "attention",
            "priority",
            "live"
        })
@NullMarked
package dev.kernvraag.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
