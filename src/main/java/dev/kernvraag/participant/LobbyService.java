package dev.kernvraag.participant;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantEvent.LobbyAnswered;
import dev.kernvraag.participant.ParticipantEvent.RosterSet;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers those who wait at the door of a workshop, and keeps its roster. */
@Service
public class LobbyService {
    /** The most entries of a roster. */
    public static final int ROSTER_MAX = 1_000;

    private final ParticipantService people;
    private final ParticipantRepository participants;
    private final Entrance entrance;
    private final Rosters rosters;
    private final JournalService journal;

    LobbyService(
            ParticipantService people,
            ParticipantRepository participants,
            Entrance entrance,
            Rosters rosters,
            JournalService journal) {
        this.people = people;
        this.participants = participants;
        this.entrance = entrance;
        this.rosters = rosters;
        this.journal = journal;
    }

    /**
     * Lets people in; who no longer waits is passed over.
     *
     * @throws Refusal {@code waitsNoMore} if none of them waits, or {@code workshopFull} if they do not all fit
     */
    @Transactional
    public Receipt letIn(FacilitatorId facilitator, WorkshopId id, CommandId command, List<ParticipantId> whom) {
        return answer(facilitator, id, command, whom, Role.TAKES_PART);
    }

    /**
     * Turns people away; who no longer waits is passed over.
     *
     * @throws Refusal {@code waitsNoMore} if none of them waits
     */
    @Transactional
    public Receipt turnAway(FacilitatorId facilitator, WorkshopId id, CommandId command, List<ParticipantId> whom) {
        return answer(facilitator, id, command, whom, Role.TURNED_AWAY);
    }

    /**
     * Writes the roster anew. Names are compared without case, accents and spaces; a name that stands on it twice lets two
     * people in.
     *
     * @param labels names, or what people are asked to join as, each at most {@link ParticipantService#NAME_MAX}
     *     characters; blank ones are left out
     * @throws Refusal {@code rosterNeedsNames} in an anonymous workshop, {@code rosterTooLong} or {@code tooLong}
     */
    @Transactional
    public Receipt setRoster(FacilitatorId facilitator, WorkshopId id, CommandId command, List<String> labels) {
        return journal.once(id, command, () -> {
            if (people.admit(facilitator, id).anonymous()) {
                throw new Refusal("rosterNeedsNames");
            }
            List<String> clean = labels.stream()
                    .map(Clean::name)
                    .filter(label -> !Rosters.key(label).isEmpty())
                    .map(label -> Clean.atMost(ParticipantService.NAME_MAX, label))
                    .toList();
            if (clean.size() > ROSTER_MAX) {
                throw new Refusal("rosterTooLong", ROSTER_MAX);
            }
            List<String> before = rosters.labels(id);
            rosters.set(id, clean);
            return new RosterSet(clean, before);
        });
    }

    /** The roster, in its order. */
    @Transactional(readOnly = true)
    public List<String> roster(FacilitatorId facilitator, WorkshopId id) {
        people.admit(facilitator, id);
        return rosters.labels(id);
    }

    private Receipt answer(
            FacilitatorId facilitator, WorkshopId id, CommandId command, List<ParticipantId> whom, Role role) {
        return journal.once(id, command, () -> {
            Workshop workshop = people.admit(facilitator, id);
            List<UUID> ids = whom.stream().map(ParticipantId::value).distinct().toList();
            List<ParticipantEntity> waiting = participants.findAllById(ids).stream()
                    .filter(one -> one.toParticipant().workshop().equals(id) && one.role() == Role.WAITS)
                    .toList();
            if (waiting.isEmpty()) {
                throw new Refusal("waitsNoMore");
            }
            if (role.inside()) {
                entrance.seat(workshop, waiting.size());
                if (waiting.stream()
                        .anyMatch(one -> one.toParticipant().reason().equals(Optional.of(WaitReason.CROWD)))) {
                    entrance.welcome(workshop);
                }
            }
            waiting.forEach(one -> one.role(role));
            return new LobbyAnswered(
                    waiting.stream()
                            .map(one -> one.toParticipant().id().value())
                            .toList(),
                    role,
                    Role.WAITS);
        });
    }
}
