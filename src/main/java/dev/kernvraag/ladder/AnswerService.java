package dev.kernvraag.ladder;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderEvent.AnswerBecameCard;
import dev.kernvraag.ladder.LadderEvent.AnswerGiven;
import dev.kernvraag.ladder.LadderEvent.AnswerTakenBack;
import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people answer on a ladder, and makes cards of it. */
@Service
public class AnswerService {
    private final AnswerRepository answers;
    private final AnswerLimits limits;
    private final LadderTables tables;
    private final CanvasService canvas;
    private final ThreadService thread;
    private final ParticipantService participants;
    private final JournalService journal;

    AnswerService(
            AnswerRepository answers,
            AnswerLimits limits,
            LadderTables tables,
            CanvasService canvas,
            ThreadService thread,
            ParticipantService participants,
            JournalService journal) {
        this.answers = answers;
        this.limits = limits;
        this.tables = tables;
        this.canvas = canvas;
        this.thread = thread;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * Takes an answer to a question of the ladder the room is on; it lies face down until the question’s answers are turned
     * over.
     *
     * @throws Refusal {@code noLadder}, {@code noQuestion}, {@code cardExists}, {@code answersFull}, {@code answersYours},
     *     {@code workshopClosed}, {@code empty} or {@code tooLong}
     */
    @Transactional
    public Receipt answer(Actor actor, WorkshopId id, CommandId command, RungId rung, AnswerId answer, String text) {
        return journal.once(id, command, () -> {
            Workshop workshop = participants.admitToWrite(actor, id);
            Ladder ladder = tables.open(id);
            if (ladder.rung(rung).isEmpty()) {
                throw new Refusal("noQuestion");
            }
            if (answers.existsById(answer.value())
                    || canvas.card(id, new CardId(answer.value())).isPresent()) {
                throw new Refusal("cardExists");
            }
            limits.admitOneMore(actor, id);
            AnswerEntity entity = answers.save(new AnswerEntity(
                    answer,
                    id,
                    rung.value(),
                    Clean.within(Answer.TEXT_MAX, Clean.text(text)),
                    actor.authorIn(workshop),
                    actor.proofOf(answer.value())));
            return new AnswerGiven(ladder.id().value(), rung.value(), entity.toAnswer());
        });
    }

    /**
     * Takes back an own answer that has not become a card and that nobody asked on.
     *
     * @throws Refusal {@code noLadder}, {@code noAnswer}, {@code notYours}, {@code answerUsed} or {@code workshopClosed}
     */
    @Transactional
    public Receipt takeBack(Actor actor, WorkshopId id, CommandId command, AnswerId answer) {
        return journal.once(id, command, () -> {
            participants.admitToWrite(actor, id);
            Ladder ladder = tables.open(id);
            AnswerEntity entity = tables.answer(id, answer);
            if (!entity.toAnswer().proof().equals(actor.proofOf(answer.value()))) {
                throw new Refusal("notYours");
            }
            if (ladder.wentOnFrom(entity.toAnswer())) {
                throw new Refusal("answerUsed");
            }
            answers.delete(entity);
            return new AnswerTakenBack(ladder.id().value(), answer.value());
        });
    }

    /**
     * Makes a card of an answer. It is still its author’s own, lies open at once, and is tied to the nearest card it came
     * from on another canvas. Where the answer was a card before and that one lies in the bin, it comes back as this one.
     *
     * @throws Refusal {@code noLadder}, {@code noAnswer}, {@code answerUsed} or {@code cardExists}
     */
    @Transactional
    public Receipt become(FacilitatorId facilitator, WorkshopId id, CommandId command, AnswerId answer, CardKind kind) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            Ladder ladder = tables.open(id);
            AnswerEntity entity = tables.openAnswer(id, ladder, answer);
            Answer given = entity.toAnswer();
            if (given.card()) {
                throw new Refusal("answerUsed");
            }
            entity.becomeCard();
            Card card = canvas.place(
                    id,
                    new CardId(answer.value()),
                    kind,
                    new CardDraft("", given.text(), Map.of()),
                    given.author(),
                    given.proof());
            List<Link> links = origins(id, ladder, answer)
                    .filter(origin -> origin.kind() != kind)
                    .findFirst()
                    .flatMap(origin -> thread.tie(id, card.id(), origin.id()))
                    .stream()
                    .toList();
            return new AnswerBecameCard(ladder.id().value(), card, links, Optional.of(given.deadEnd()));
        });
    }

    /** The cards on the way down from an answer, the nearest first and the one at the foot last. */
    private Stream<Card> origins(WorkshopId id, Ladder ladder, AnswerId answer) {
        return Stream.concat(
                        ladder.down(answer).stream().skip(1).map(one -> new CardId(one.value())),
                        Stream.of(ladder.root()))
                .flatMap(card -> canvas.card(id, card).filter(Card::visible).stream());
    }
}
