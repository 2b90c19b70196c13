package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.workshop.GroupId;
import java.util.Optional;

/**
 * Somebody who joined a workshop.
 *
 * @param name empty in an anonymous workshop
 * @param role what they do there
 * @param atTable whether they are in the room without a screen of their own, and a facilitator writes for them
 * @param reason why they had to wait at the door though others came straight in
 */
public record Participant(
        ParticipantId id,
        WorkshopId workshop,
        String name,
        GroupId group,
        Role role,
        boolean atTable,
        Optional<WaitReason> reason) {
    /** Somebody who came with a screen of their own. */
    public Participant(ParticipantId id, WorkshopId workshop, String name, GroupId group, Role role) {
        this(id, workshop, name, group, role, false, Optional.empty());
    }

    /** Somebody who takes part, as everybody does at first. */
    public Participant(ParticipantId id, WorkshopId workshop, String name, GroupId group) {
        this(id, workshop, name, group, Role.TAKES_PART);
    }

    /** The same person in another role. */
    public Participant as(Role other) {
        return new Participant(id, workshop, name, group, other, atTable, reason);
    }
}
