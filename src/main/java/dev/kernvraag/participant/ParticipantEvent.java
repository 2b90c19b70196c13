package dev.kernvraag.participant;

import dev.kernvraag.journal.JournalEvent;
import java.util.UUID;

/** What happens among the participants. */
public sealed interface ParticipantEvent extends JournalEvent {
    /** Somebody was given another role; one who was removed cannot come back. */
    record ParticipantAppointed(UUID participant, Role role) implements ParticipantEvent {}

    /** Somebody joined; the name is empty in an anonymous workshop. */
    record ParticipantJoined(UUID participant, String name, UUID group) implements ParticipantEvent {}
}
