/**
 * The board’s own way to the browser: one authorised WebSocket a screen.
 *
 * <p>A board changes several times a second at hundreds of screens. A server-side component tree would cost every screen
 * its own lock and its own message; here a change is written out once for all screens of an audience, and a screen that
 * is still sending gets the sum of what it missed. What is not live (forms, dialogs, navigation) stays with Flow.
 *
 * <p>What somebody may cost the room is counted a person and not a window, see {@link dev.kernvraag.board.Allowances}; the
 * commands of a workshop take turns by person, see {@link dev.kernvraag.board.Lanes}.
 *
 * <p>What a screen may see is decided in {@link dev.kernvraag.board.Sight}, and nowhere else.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
            "security",
            "facilitator",
            "workshop",
            "participant",
            "agenda",
            "rules",
            "phrasing",
            "canvas",
            "image",
            "attention",
            "talk",
            "thread",
            "removal",
            "ladder",
            "priority",
            "history",
            "live"
        })
@NullMarked
package dev.kernvraag.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
