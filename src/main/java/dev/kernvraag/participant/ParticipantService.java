package dev.kernvraag.participant;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantEvent.ParticipantAppointed;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people into a workshop and knows them again. */
@Service
public class ParticipantService {
    /** The most characters of a name. */
    public static final int NAME_MAX = 60;

    private final ParticipantRepository participants;
    private final WorkshopService workshops;
    private final Arrivals arrivals;
    private final OutcastService outcasts;
    private final JournalService journal;

    ParticipantService(
            ParticipantRepository participants,
            WorkshopService workshops,
            Arrivals arrivals,
            OutcastService outcasts,
            JournalService journal) {
        this.participants = participants;
        this.outcasts = outcasts;
        this.workshops = workshops;
        this.arrivals = arrivals;
        this.journal = journal;
    }

    /**
     * Lets somebody join who has been let through already; who comes from outside goes through {@link DoorService}.
     *
     * @param name how the others see this person, at most 60 characters; not kept in an anonymous workshop
     * @return what the browser keeps to come back as the same person
     * @throws Refusal {@code noWorkshop}, {@code workshopClosed}, {@code workshopLocked}, {@code workshopFull},
     *     {@code lobbyFull}, {@code groupUnknown}, {@code empty} or {@code tooLong}
     */
    @Transactional
    public Token join(WorkshopId id, String name, GroupId group) {
        Pass pass = Pass.fresh();
        arrivals.take(id, pass, name, group);
        return pass.token();
    }

    /**
     * The person in this workshop who holds this token; empty if the token is not, or no longer, good for it, and for
     * somebody who is not let in.
     */
    @Transactional(readOnly = true)
    public Optional<Actor.AsParticipant> recognise(WorkshopId workshop, Token token) {
        return holder(workshop, token)
                .filter(participant -> participant.role().inside())
                .map(participant -> new Actor.AsParticipant(participant, token.secret()))
                .filter(actor -> !outcasts.isOut(workshop, actor));
    }

    /** The person who holds this token and waits to be let in, or was turned away. */
    @Transactional(readOnly = true)
    public Optional<Participant> atTheDoor(WorkshopId workshop, Token token) {
        return holder(workshop, token).filter(participant -> participant.role().atTheDoor());
    }

    private Optional<Participant> holder(WorkshopId workshop, Token token) {
        return participants
                .findById(token.participant().value())
                .filter(entity -> entity.heldBy(token))
                .map(ParticipantEntity::toParticipant)
                .filter(participant -> participant.workshop().equals(workshop));
    }

    /** Everybody who is in the workshop, by name: not who was removed, nor who waits. */
    @Transactional(readOnly = true)
    public List<Participant> of(WorkshopId workshop) {
        return everybody(workshop).stream()
                .filter(participant -> participant.role().inside())
                .toList();
    }

    /** Everybody who ever came, by name: cards of somebody who was removed still have an author, and some wait. */
    @Transactional(readOnly = true)
    public List<Participant> everybody(WorkshopId workshop) {
        return participants.findByWorkshopIdOrderByName(workshop.value()).stream()
                .map(ParticipantEntity::toParticipant)
                .toList();
    }

    /**
     * Gives somebody inside, or who was removed, another role. Not in an anonymous workshop, where nobody can tell who is who.
     *
     * @throws Refusal {@code noParticipant} or {@code onlyTogether}
     */
    @Transactional
    public Receipt appoint(FacilitatorId facilitator, WorkshopId id, CommandId command, ParticipantId whom, Role role) {
        return journal.once(id, command, () -> {
            if (admit(facilitator, id).anonymous()) {
                throw new Refusal("onlyTogether");
            }
            ParticipantEntity entity = participants
                    .findById(whom.value())
                    .filter(found -> found.toParticipant().workshop().equals(id))
                    .filter(found -> !found.role().atTheDoor())
                    .orElseThrow(() -> new Refusal("noParticipant"));
            Role before = entity.role();
            entity.role(role);
            return new ParticipantAppointed(whom.value(), role, Optional.of(before));
        });
    }

    /** How many people joined each of these workshops; a workshop without any is left out. */
    @Transactional(readOnly = true)
    public Map<WorkshopId, Integer> counts(Collection<WorkshopId> workshops) {
        List<UUID> ids = workshops.stream().map(WorkshopId::value).toList();
        return participants.counts(ids).stream()
                .collect(Collectors.toMap(row -> new WorkshopId(row.workshop()), row -> Math.toIntExact(row.number())));
    }

    /**
     * Lets an actor through to a workshop, or not.
     *
     * @return the workshop as it is in the transaction of the caller
     * @throws UnknownWorkshop if it is not there, or the actor is not in it: the two look the same from outside
     */
    @Transactional(readOnly = true)
    public Workshop admit(Actor actor, WorkshopId id) {
        Workshop workshop = workshops.find(id).orElseThrow(UnknownWorkshop::new);
        boolean belongs = actor.guide()
                .map(workshop::guidedBy)
                .orElseGet(() -> actor.participates()
                        .filter(person -> role(id, person).inside())
                        .isPresent());
        if (!belongs || outcasts.isOut(id, actor)) {
            throw new UnknownWorkshop();
        }
        actor.guide().ifPresent(guide -> journal.signedBy(id, guide.value()));
        return workshop;
    }

    /** Lets a facilitator through to a workshop that they guide; as {@link #admit(Actor, WorkshopId)}. */
    @Transactional(readOnly = true)
    public Workshop admit(FacilitatorId facilitator, WorkshopId id) {
        return admit(new Actor.AsFacilitator(facilitator), id);
    }

    /**
     * Lets an actor through who wants to change something: a participant, or a facilitator for one, only while the workshop
     * is open. In an anonymous workshop nobody writes for a participant, but for somebody at the table.
     *
     * @throws UnknownWorkshop as {@link #admit(Actor, WorkshopId)}
     * @throws Refusal {@code workshopClosed}, {@code observersLookOn}, {@code noParticipant} or {@code onBehalfNameless}
     */
    @Transactional(readOnly = true)
    public Workshop admitToWrite(Actor actor, WorkshopId id) {
        Workshop workshop = admit(actor, id);
        if (actor instanceof Actor.OnBehalf other) {
            if (!role(id, other.whom()).inside()) {
                throw new Refusal("noParticipant");
            }
            if (workshop.anonymous() && !atTable(other.whom())) {
                throw new Refusal("onBehalfNameless");
            }
        }
        if (actor.participates().isPresent()) {
            if (role(id, actor.participates().get()) == Role.OBSERVES) {
                throw new Refusal("observersLookOn");
            }
            if (!workshop.open()) {
                throw new Refusal("workshopClosed");
            }
        }
        return workshop;
    }

    /** The role as it is now: an open screen may still know an older one. */
    private Role role(WorkshopId workshop, ParticipantId person) {
        return participants
                .findById(person.value())
                .filter(entity -> entity.toParticipant().workshop().equals(workshop))
                .map(ParticipantEntity::role)
                .orElse(Role.REMOVED);
    }

    private boolean atTable(ParticipantId person) {
        return participants
                .findById(person.value())
                .filter(entity -> entity.toParticipant().atTable())
                .isPresent();
    }
}
