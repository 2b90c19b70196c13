package dev.kernvraag.participant;

import dev.kernvraag.journal.JournalEvent;
import java.util.Optional;
import java.util.UUID;

/** What happens among the participants. */
public sealed interface ParticipantEvent extends JournalEvent {
    /**
     * Somebody was given another role; one who was removed cannot come back.
     *
     * @param before the role they had; absent from lines of earlier versions
     */
    record ParticipantAppointed(UUID participant, Role role, Optional<Role> before) implements ParticipantEvent {}

    /** Somebody joined; the name is empty in an anonymous workshop. */
    record ParticipantJoined(UUID participant, String name, UUID group) implements ParticipantEvent {}
}
