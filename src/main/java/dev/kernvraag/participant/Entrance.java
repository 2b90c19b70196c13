package dev.kernvraag.participant;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows who comes in at once and who waits, and whether there is a place; whoever calls holds the workshop’s lock. */
@Component
class Entrance {
    private static final List<Role> INSIDE = List.of(Role.TAKES_PART, Role.OBSERVES);

    private final ParticipantRepository participants;
    private final Rosters rosters;

    Entrance(ParticipantRepository participants, Rosters rosters) {
        this.participants = participants;
        this.rosters = rosters;
    }

    /**
     * What the others call somebody who comes as one of a group; nothing in an anonymous workshop.
     *
     * @throws Refusal {@code groupUnknown}, {@code empty} or {@code tooLong}
     */
    static String introduce(Workshop workshop, String name, GroupId group) {
        if (workshop.groups().stream().noneMatch(one -> one.id().equals(group))) {
            throw new Refusal("groupUnknown");
        }
        return workshop.anonymous() ? "" : Clean.within(ParticipantService.NAME_MAX, Clean.name(name));
    }

    /**
     * What somebody does who comes to an open workshop: takes part, or waits.
     *
     * @throws Refusal {@code workshopLocked}, {@code workshopFull} or {@code lobbyFull}
     */
    Role receive(Workshop workshop, ParticipantId who, String name) {
        boolean straight =
                switch (workshop.admission()) {
                    case ANYBODY -> true;
                    case APPROVED -> false;
                    case LISTED -> rosters.claim(workshop.id(), who, name);
                    case NOBODY -> throw new Refusal("workshopLocked");
                };
        if (straight) {
            seat(workshop, 1);
            return Role.TAKES_PART;
        }
        if (count(workshop, List.of(Role.WAITS)) >= workshop.capacity()) {
            throw new Refusal("lobbyFull");
        }
        return Role.WAITS;
    }

    /**
     * Lets more people through if there is a place for each of them.
     *
     * @throws Refusal {@code workshopFull}
     */
    void seat(Workshop workshop, int more) {
        if (count(workshop, INSIDE) + more > workshop.capacity()) {
            throw new Refusal("workshopFull", workshop.capacity());
        }
    }

    private int count(Workshop workshop, List<Role> roles) {
        return participants.countByWorkshopIdAndRoleIn(workshop.id().value(), roles);
    }
}
