package dev.kernvraag.ui.room;

import java.util.Locale;

/** As what somebody sees a room. */
enum RoomRole {
    PARTICIPANT,
    FACILITATOR,
    PROJECTOR;

    /** As the board’s socket calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
