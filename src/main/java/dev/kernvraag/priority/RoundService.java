package dev.kernvraag.priority;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.priority.PriorityEvent.DotsCast;
import dev.kernvraag.priority.PriorityEvent.RoundClosed;
import dev.kernvraag.priority.PriorityEvent.RoundOpened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the rounds in which participants spend dots on the needs. */
@Service
public class RoundService {
    /** The most dots a person can get in a round. */
    public static final int BUDGET_MAX = 100;

    private final RoundRepository rounds;
    private final DotsRepository dots;
    private final CanvasService canvas;
    private final ParticipantService participants;
    private final JournalService journal;

    RoundService(
            RoundRepository rounds,
            DotsRepository dots,
            CanvasService canvas,
            ParticipantService participants,
            JournalService journal) {
        this.rounds = rounds;
        this.dots = dots;
        this.canvas = canvas;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * Opens a round.
     *
     * @param budget dots a person, 1 to {@link #BUDGET_MAX}
     * @param cap dots a person may give to one need, 1 to the budget
     * @throws Refusal {@code roundRunning} or {@code fieldInvalid}
     */
    @Transactional
    public Receipt open(
            FacilitatorId facilitator, WorkshopId id, CommandId command, RoundId round, int budget, int cap) {
        return journal.once(id, command, () -> {
            participants.admit(new Actor.AsFacilitator(facilitator), id);
            if (latest(id).filter(Round::open).isPresent()) {
                throw new Refusal("roundRunning");
            }
            if (budget < 1 || budget > BUDGET_MAX || cap < 1 || cap > budget || rounds.existsById(round.value())) {
                throw new Refusal("fieldInvalid");
            }
            RoundEntity entity = new RoundEntity(round, id, rounds.countByWorkshopId(id.value()) + 1, budget, cap);
            return new RoundOpened(rounds.save(entity).toRound());
        });
    }

    /**
     * Sets how many of a participant’s dots a need has.
     *
     * @param given 0 to the cap of the round
     * @throws Refusal {@code roundClosed}, {@code notVotable}, {@code dotsTooMany}, {@code dotsCapped},
     *     {@code fieldInvalid} or {@code workshopClosed}
     */
    @Transactional
    public Receipt cast(
            Actor.AsParticipant voter, WorkshopId id, CommandId command, RoundId round, CardId need, int given) {
        return journal.once(id, command, () -> {
            participants.admitToWrite(voter, id);
            Round running = rounds.findByIdAndWorkshopId(round.value(), id.value())
                    .map(RoundEntity::toRound)
                    .filter(Round::open)
                    .orElseThrow(() -> new Refusal("roundClosed"));
            boolean votable = canvas.card(id, need)
                    .filter(card -> card.visible() && card.kind() == CardKind.NEED)
                    .isPresent();
            if (!votable) {
                throw new Refusal("notVotable");
            }
            if (given < 0) {
                throw new Refusal("fieldInvalid");
            }
            if (given > running.cap()) {
                throw new Refusal("dotsCapped", running.cap());
            }
            String mark = voter.proofOf(round.value());
            int elsewhere = dots.findByKeyRoundAndKeyVoter(round.value(), mark).stream()
                    .filter(row -> !row.card().equals(need.value()))
                    .mapToInt(DotsEntity::dots)
                    .sum();
            if (elsewhere + given > running.budget()) {
                throw new Refusal("dotsTooMany", running.budget());
            }
            DotsEntity.Key key = new DotsEntity.Key(round.value(), mark, need.value());
            DotsEntity entity = dots.findById(key).orElseGet(() -> new DotsEntity(key));
            entity.dots(given);
            dots.save(entity);
            return new DotsCast(round.value(), mark, need.value(), given);
        });
    }

    /**
     * Closes a round and lets its totals be seen.
     *
     * @throws Refusal {@code roundClosed}
     */
    @Transactional
    public Receipt close(FacilitatorId facilitator, WorkshopId id, CommandId command, RoundId round) {
        return journal.once(id, command, () -> {
            participants.admit(new Actor.AsFacilitator(facilitator), id);
            RoundEntity entity = rounds.findByIdAndWorkshopId(round.value(), id.value())
                    .filter(found -> found.toRound().open())
                    .orElseThrow(() -> new Refusal("roundClosed"));
            entity.close();
            return new RoundClosed(entity.toRound());
        });
    }

    /** The newest round of a workshop. */
    @Transactional(readOnly = true)
    public Optional<Round> latest(WorkshopId id) {
        return rounds.findFirstByWorkshopIdOrderByPositionDesc(id.value()).map(RoundEntity::toRound);
    }

    /** What each need got; empty while the round is open, so that no screen can show a running total. */
    @Transactional(readOnly = true)
    public List<Tally> tallies(Round round) {
        if (round.open()) {
            return List.of();
        }
        return dots.tallies(round.id().value()).stream()
                .map(row ->
                        new Tally(new CardId(row.card()), Math.toIntExact(row.dots()), Math.toIntExact(row.voters())))
                .toList();
    }

    /** How many people have spent a dot. */
    @Transactional(readOnly = true)
    public int voters(RoundId round) {
        return dots.voters(round.value());
    }

    /** A participant’s own dots in a round. */
    @Transactional(readOnly = true)
    public Map<CardId, Integer> own(Actor.AsParticipant voter, RoundId round) {
        UUID id = round.value();
        return dots.findByKeyRoundAndKeyVoter(id, voter.proofOf(id)).stream()
                .filter(row -> row.dots() > 0)
                .collect(Collectors.toMap(row -> new CardId(row.card()), DotsEntity::dots));
    }

    /** The visible needs in order after the newest closed round; before it, all on one rank. */
    @Transactional(readOnly = true)
    public List<Ranked> ranking(WorkshopId id) {
        List<Card> needs = canvas.cards(id).stream()
                .filter(card -> card.visible() && card.kind() == CardKind.NEED)
                .toList();
        return Ranking.of(needs, latest(id).map(this::tallies).orElse(List.of()));
    }
}
