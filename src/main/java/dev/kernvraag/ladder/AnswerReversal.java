package dev.kernvraag.ladder;

import dev.kernvraag.canvas.CanvasEvent;
import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasEvent.CardRemoved;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderEvent.AnswerBecameCard;
import dev.kernvraag.ladder.LadderEvent.AnswerFreed;
import dev.kernvraag.ladder.LadderEvent.BranchEnded;
import dev.kernvraag.language.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Takes back what the facilitator made of answers. The card of an answer goes to the bin and comes back as any other card
 * does, with its links.
 */
@Component
class AnswerReversal {
    private final LadderTables tables;
    private final Reversal<CanvasEvent> cards;

    AnswerReversal(LadderTables tables, Reversal<CanvasEvent> cards) {
        this.tables = tables;
        this.cards = cards;
    }

    /** A branch that the room goes on with is no dead end again. */
    JournalEvent turn(WorkshopId id, BranchEnded ended) {
        Ladder ladder = tables.ladder(id, new LadderId(ended.ladder()));
        AnswerId answer = new AnswerId(ended.answer());
        AnswerEntity entity = tables.openAnswer(id, ladder, answer);
        Answer now = entity.toAnswer();
        if (now.deadEnd() != ended.deadEnd()) {
            throw new Refusal("changedSince");
        }
        if (!now.deadEnd() && ladder.wentOnFrom(now)) {
            throw new Refusal("answerUsed");
        }
        entity.deadEnd(!ended.deadEnd());
        return new BranchEnded(ended.ladder(), ended.answer(), !ended.deadEnd());
    }

    JournalEvent free(WorkshopId id, AnswerBecameCard became) {
        Ladder ladder = tables.ladder(id, new LadderId(became.ladder()));
        AnswerId answer = new AnswerId(became.card().id().value());
        AnswerEntity entity = tables.answer(id, answer);
        Card binned = after(id, new CardAdded(became.card()));
        entity.free(became.ended().orElse(false) && !ladder.askedOn(answer));
        return new AnswerFreed(became.ladder(), binned);
    }

    JournalEvent become(WorkshopId id, AnswerFreed freed) {
        Ladder ladder = tables.ladder(id, new LadderId(freed.ladder()));
        AnswerEntity entity =
                tables.openAnswer(id, ladder, new AnswerId(freed.card().id().value()));
        Card back = after(id, new CardRemoved(freed.card()));
        boolean ended = entity.toAnswer().deadEnd();
        entity.becomeCard();
        return new AnswerBecameCard(freed.ladder(), back, List.of(), Optional.of(ended));
    }

    /** The card after something that happened to it was taken back. */
    private Card after(WorkshopId id, CanvasEvent event) {
        return cards.wayBack(id, event)
                .map(Supplier::get)
                .map(CanvasEvent.class::cast)
                .map(CanvasEvent::card)
                .orElseThrow(() -> new Refusal("notUndoable"));
    }
}
