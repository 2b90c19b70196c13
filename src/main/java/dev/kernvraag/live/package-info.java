/**
 * Holds one picture of every workshop that somebody looks at, and moves it along the journal.
 *
 * <p>A picture is immutable and there is one writer a workshop, so a screen compares the picture it has shown with the
 * newest one and shows the difference; a screen that missed ten changes catches up in one step. A change of this node
 * brings its line along, so that the database is asked only where a line does not tell all, or one is missing. The
 * picture goes away with its last screen. Nothing here decides anything: the database is the truth.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
            "nodes",
            "facilitator",
            "workshop",
            "participant",
            "agenda",
            "rules",
            "canvas",
            "image",
            "attention",
            "talk",
            "thread",
            "removal",
            "ladder",
            "priority"
        })
@NullMarked
package dev.kernvraag.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
