package dev.kernvraag.participant;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows who comes in at once and who waits, and whether there is a place; whoever calls holds the workshop’s lock. */
@Component
class Entrance {
    private static final List<Role> INSIDE = List.of(Role.TAKES_PART, Role.OBSERVES);

    private final ParticipantRepository participants;
    private final Rosters rosters;
    private final Crowds crowds;

    Entrance(ParticipantRepository participants, Rosters rosters, Crowds crowds) {
        this.participants = participants;
        this.crowds = crowds;
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

    /** What becomes of somebody who comes: inside or not, and if they wait though others do not, why. */
    record Place(Role role, Optional<WaitReason> reason) {}

    /**
     * What somebody does who comes to an open workshop and has been let through already.
     *
     * @throws Refusal {@code workshopLocked}, {@code workshopFull} or {@code lobbyFull}
     */
    Place receive(Workshop workshop, ParticipantId who, String name) {
        if (straight(workshop, who, name)) {
            seat(workshop, 1);
            return new Place(Role.TAKES_PART, Optional.empty());
        }
        return atTheDoor(workshop, Optional.empty());
    }

    /**
     * What a stranger does who comes to an open workshop: takes part, or waits.
     *
     * @throws Refusal {@code codeRenewed}, {@code workshopLocked}, {@code workshopFull} or {@code lobbyFull}
     */
    Place receive(Workshop workshop, ParticipantId who, String name, Newcomer newcomer) {
        Newcomer.Origin origin = newcomer.origin();
        Optional<Role> before = origin.before().flatMap(token -> roleOf(workshop, token));
        boolean asksAgain = before.filter(role -> role == Role.TURNED_AWAY).isPresent();
        if (newcomer.entry().isEmpty()
                ? !asksAgain
                : !workshop.opensTo(newcomer.entry().get())) {
            throw new Refusal("codeRenewed");
        }
        Optional<WaitReason> reason = Optional.empty();
        if (asksAgain || before.filter(role -> role == Role.REMOVED).isPresent() || wasKeptOut(workshop, origin)) {
            reason = Optional.of(WaitReason.CAME_BACK);
            admitted(workshop);
        } else if (straight(workshop, who, name)) {
            seat(workshop, 1);
            if (crowds.mayComeIn(workshop.id(), origin.network(), workshop.capacity())) {
                return new Place(Role.TAKES_PART, Optional.empty());
            }
            reason = Optional.of(WaitReason.CROWD);
        }
        if (!crowds.mayWait(workshop.id(), origin.network(), who, workshop.capacity(), () -> waiting(workshop))) {
            throw new Refusal("lobbyFull");
        }
        return atTheDoor(workshop, reason);
    }

    /** A facilitator let people in who were more than usual. */
    void welcome(Workshop workshop) {
        crowds.welcome(workshop.id());
    }

    private Place atTheDoor(Workshop workshop, Optional<WaitReason> reason) {
        if (count(workshop, List.of(Role.WAITS)) >= workshop.capacity()) {
            throw new Refusal("lobbyFull");
        }
        return new Place(Role.WAITS, reason);
    }

    private static void admitted(Workshop workshop) {
        if (workshop.admission() == Admission.NOBODY) {
            throw new Refusal("workshopLocked");
        }
    }

    private boolean straight(Workshop workshop, ParticipantId who, String name) {
        return switch (workshop.admission()) {
            case ANYBODY -> true;
            case APPROVED -> false;
            case LISTED -> rosters.claim(workshop.id(), who, name);
            case NOBODY -> throw new Refusal("workshopLocked");
        };
    }

    private Optional<Role> roleOf(Workshop workshop, Token token) {
        return participants
                .findById(token.participant().value())
                .filter(one ->
                        one.heldBy(token) && one.toParticipant().workshop().equals(workshop.id()))
                .map(ParticipantEntity::role);
    }

    private boolean wasKeptOut(Workshop workshop, Newcomer.Origin origin) {
        return participants.existsByWorkshopIdAndDeviceMarkAndRoleIn(
                workshop.id().value(), origin.device().markIn(workshop.id()), List.of(Role.REMOVED, Role.TURNED_AWAY));
    }

    private Set<ParticipantId> waiting(Workshop workshop) {
        return participants.findByWorkshopIdAndRole(workshop.id().value(), Role.WAITS).stream()
                .map(one -> one.toParticipant().id())
                .collect(Collectors.toSet());
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
