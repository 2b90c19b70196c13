package dev.kernvraag.priority;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepId;
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

/**
 * Runs the rounds in which participants spend dots: on the needs, on the means that were walked back, or on the cards of a
 * canvas of the facilitator’s own.
 */
@Service
public class RoundService {
    /** The most dots a person can get in a round. */
    public static final int BUDGET_MAX = 100;

    private static final CanvasId NEEDS = CanvasId.of(Stage.NEEDS);
    private static final CanvasId MEANS = CanvasId.of(Stage.ASKED_FOR);

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
     * @param subject the canvas whose cards the dots go to: the needs’, the means’ or an own one
     * @param cap dots a person may give to one card, 1 to the budget
     * @throws Refusal {@code roundRunning}, {@code meansNotWalkedBack} if no means was, {@code nothingToRate} if no card lies open
     *     on an own canvas, or {@code fieldInvalid}
     */
    @Transactional
    public Receipt open(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            RoundId round,
            CanvasId subject,
            int budget,
            int cap) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            if (latest(id).filter(Round::open).isPresent()) {
                throw new Refusal("roundRunning");
            }
            if (!subject.isOwn() && !subject.equals(NEEDS) && !subject.equals(MEANS)) {
                throw new Refusal("fieldInvalid");
            }
            if (!subject.equals(NEEDS) && votable(id, subject).isEmpty()) {
                throw new Refusal(subject.isOwn() ? "nothingToRate" : "meansNotWalkedBack");
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
     * Opens a round on the needs or on the means.
     *
     * @throws Refusal as {@link #open(FacilitatorId, WorkshopId, CommandId, RoundId, CanvasId, int, int)}
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
        return open(facilitator, id, command, round, CanvasId.of(subject.stage()), budget, cap);
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
            admitToVote(id, card, running.canvas());
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
            participants.admit(facilitator, id);
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

    /** The newest closed round on a canvas. */
    @Transactional(readOnly = true)
    public Optional<Round> latestClosed(WorkshopId id, CanvasId subject) {
        return CardKind.at(subject.stage())
                .flatMap(kind -> rounds.findFirstByWorkshopIdAndSubjectAndOwnStepAndOpenFalseOrderByPositionDesc(
                        id.value(), kind, subject.step().map(StepId::value).orElse(null)))
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
                votable(id, NEEDS), latestClosed(id, NEEDS).map(this::tallies).orElse(List.of()));
    }

    private void admitToVote(WorkshopId id, CardId card, CanvasId subject) {
        Card wanted = canvas.card(id, card)
                .filter(found -> found.visible() && found.canvas().equals(subject))
                .orElseThrow(() -> new Refusal("notVotable"));
        if (subject.equals(MEANS) && !votable(id, subject).contains(wanted)) {
            throw new Refusal("meansNotWalkedBack");
        }
    }

    private List<Card> votable(WorkshopId id, CanvasId subject) {
        List<Card> cards = canvas.cards(id);
        List<Card> open = cards.stream()
                .filter(card -> card.visible() && card.canvas().equals(subject))
                .toList();
        if (!subject.equals(MEANS)) {
            return open;
        }
        WalkBack walked = WalkBack.of(cards, thread.links(id));
        return open.stream().filter(card -> walked.lacks(card.id()).isEmpty()).toList();
    }
}
