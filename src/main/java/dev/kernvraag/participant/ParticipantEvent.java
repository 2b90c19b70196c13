package dev.kernvraag.participant;

import dev.kernvraag.journal.JournalEvent;
import java.util.List;
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

    /**
     * Somebody came and waits to be let in; the name is empty in an anonymous workshop.
     *
     * @param reason why they wait though others come straight in; absent from lines of earlier versions
     */
    record ParticipantKnocked(UUID participant, String name, UUID group, Optional<WaitReason> reason)
            implements ParticipantEvent {}

    /** People who waited were let in or turned away, or that was taken back and they wait again. */
    record LobbyAnswered(List<UUID> participants, Role role, Role before) implements ParticipantEvent {}

    /** Somebody at the table got a seat; the name is empty in an anonymous workshop. */
    record PersonSeated(UUID participant, String name, UUID group) implements ParticipantEvent {}

    /** The roster was written anew. */
    record RosterSet(List<String> labels, List<String> before) implements ParticipantEvent {}
}
