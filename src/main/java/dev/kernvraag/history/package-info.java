/**
 * Tells a facilitator what happened, from the journal, and takes their steps back.
 *
 * <p>An undo is a command like any other: it is let through at the one place, happens once, and has a line of its own that
 * names the line it takes back. How an event is taken back is known by its own module, see {@link
 * dev.kernvraag.journal.Reversal}; undoing an undo is doing it again.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
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
package dev.kernvraag.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
