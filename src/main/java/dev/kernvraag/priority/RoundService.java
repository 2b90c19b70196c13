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
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.thread.WalkBack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the rounds in which participants spend dots on the needs, or on the means that were walked back. */
@Service
public class RoundService {
    /** The most dots a person can get in a round. */
    public static final int BUDGET_MAX = 100;

    private final RoundRepository rounds;
    private final DotsRepository dots;
    private final CanvasService canvas;
    private final ThreadService thread;
    private final ParticipantService participants;
    private final JournalService journal;

    RoundService(
            RoundRepository rounds,
            DotsRepository dots,
            CanvasService canvas,
            ThreadService thread,
            ParticipantService participants,
            JournalService journal) {
        this.rounds = rounds;
        this.dots = dots;
        this.canvas = canvas;
        this.thread = thread;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * Opens a round.
     *
     * @param budget dots a person, 1 to {@link #BUDGET_MAX}
     * @param subject what the dots go to, {@link CardKind#NEED} or {@link CardKind#MEANS}
     * @param cap dots a person may give to one card, 1 to the budget
     * @throws Refusal {@code roundRunning}, {@code meansNotWalkedBack} if no means was, or {@code fieldInvalid}
     */
    @Transactional
    public Receipt open(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            RoundId round,
            CardKind subject,
            int budget,
            int cap) {
        return journal.once(id, command, () -> {
            participants.admit(new Actor.AsFacilitator(facilitator), id);
            if (latest(id).filter(Round::open).isPresent()) {
                throw new Refusal("roundRunning");
            }
            if (subject != CardKind.NEED && subject != CardKind.MEANS) {
                throw new Refusal("fieldInvalid");
            }
            if (subject == CardKind.MEANS && votable(id, subject).isEmpty()) {
                throw new Refusal("meansNotWalkedBack");
            }
            if (budget < 1 || budget > BUDGET_MAX || cap < 1 || cap > budget || rounds.existsById(round.value())) {
                throw new Refusal("fieldInvalid");
            }
            RoundEntity entity =
                    new RoundEntity(round, id, rounds.countByWorkshopId(id.value()) + 1, subject, budget, cap);
            return new RoundOpened(rounds.save(entity).toRound());
        });
    }

    /**
     * Sets how many of a participant’s dots a card has.
     *
     * @param given 0 to the cap of the round
     * @throws Refusal {@code roundClosed}, {@code notVotable}, {@code meansNotWalkedBack}, {@code dotsTooMany}, {@code dotsCapped},
     *     {@code fieldInvalid} or {@code workshopClosed}
     */
    @Transactional
    public Receipt cast(
            Actor.AsParticipant voter, WorkshopId id, CommandId command, RoundId round, CardId card, int given) {
        return journal.once(id, command, () -> {
            participants.admitToWrite(voter, id);
            Round running = rounds.findByIdAndWorkshopId(round.value(), id.value())
                    .map(RoundEntity::toRound)
                    .filter(Round::open)
                    .orElseThrow(() -> new Refusal("roundClosed"));
            admitToVote(id, card, running.subject());
            if (given < 0) {
                throw new Refusal("fieldInvalid");
            }
            if (given > running.cap()) {
                throw new Refusal("dotsCapped", running.cap());
            }
            String mark = voter.proofOf(round.value());
            int elsewhere = dots.findByKeyRoundAndKeyVoter(round.value(), mark).stream()
                    .filter(row -> !row.card().equals(card.value()))
                    .mapToInt(DotsEntity::dots)
                    .sum();
            if (elsewhere + given > running.budget()) {
                throw new Refusal("dotsTooMany", running.budget());
            }
            DotsEntity.Key key = new DotsEntity.Key(round.value(), mark, card.value());
            DotsEntity entity = dots.findById(key).orElseGet(() -> new DotsEntity(key));
            entity.dots(given);
            dots.save(entity);
            return new DotsCast(round.value(), mark, card.value(), given);
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

    /** The newest closed round of the needs or of the means. */
    @Transactional(readOnly = true)
    public Optional<Round> latestClosed(WorkshopId id, CardKind subject) {
        return rounds.findFirstByWorkshopIdAndSubjectAndOpenFalseOrderByPositionDesc(id.value(), subject)
                .map(RoundEntity::toRound);
    }

    /** What each card got; empty while the round is open, so that no screen can show a running total. */
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

    /** The visible needs in order after the newest closed round on them; before it, all on one rank. */
    @Transactional(readOnly = true)
    public List<Ranked> ranking(WorkshopId id) {
        return Ranking.of(
                votable(id, CardKind.NEED),
                latestClosed(id, CardKind.NEED).map(this::tallies).orElse(List.of()));
    }

    private void admitToVote(WorkshopId id, CardId card, CardKind subject) {
        Card wanted = canvas.card(id, card)
                .filter(found -> found.visible() && found.kind() == subject)
                .orElseThrow(() -> new Refusal("notVotable"));
        if (subject == CardKind.MEANS && !votable(id, subject).contains(wanted)) {
            throw new Refusal("meansNotWalkedBack");
        }
    }

    private List<Card> votable(WorkshopId id, CardKind subject) {
        List<Card> cards = canvas.cards(id);
        WalkBack walked = WalkBack.of(cards, thread.links(id));
        return cards.stream()
                .filter(card -> card.visible() && card.kind() == subject)
                .filter(card ->
                        subject != CardKind.MEANS || walked.lacks(card.id()).isEmpty())
                .toList();
    }
}
