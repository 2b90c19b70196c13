package dev.kernvraag.canvas;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what the modules above make of something on a canvas of the journey, open at once. */
@Component
class Placement {
    private final CardRepository cards;
    private final CardLimits limits;
    private final ApplicationEventPublisher publisher;

    Placement(CardRepository cards, CardLimits limits, ApplicationEventPublisher publisher) {
        this.cards = cards;
        this.limits = limits;
        this.publisher = publisher;
    }

    /**
     * Places a card; the one of this name and owner that lies in the bin comes back for it, whatever it was there.
     *
     * @throws Refusal {@code cardExists}, {@code cardsFull}, {@code empty}, {@code tooLong} or {@code fieldInvalid}
     */
    Card place(
            WorkshopId id, CardId card, CardKind kind, CardDraft draft, Optional<ParticipantId> author, String proof) {
        if (!CardKind.journey().contains(kind)) {
            throw new Refusal("fieldInvalid");
        }
        CardDraft checked = draft.checkedFor(kind.form());
        if (cards.existsById(card.value())) {
            return back(id, card, kind, checked, proof);
        }
        limits.admitOneMore(id);
        CardEntity entity = new CardEntity(card, id, CanvasId.of(kind.stage()), checked, author, proof);
        cards.turnOver(id.value(), List.of(entity));
        return cards.save(entity).toCard();
    }

    private Card back(WorkshopId id, CardId card, CardKind kind, CardDraft draft, String proof) {
        CardEntity entity = cards.findByIdAndWorkshopId(card.value(), id.value())
                .filter(found ->
                        found.toCard().removed() && found.toCard().proof().equals(proof))
                .orElseThrow(() -> new Refusal("cardExists"));
        entity.comeBackAs(kind, draft);
        if (!entity.numbered()) {
            cards.turnOver(id.value(), List.of(entity));
        }
        publisher.publishEvent(new CardRehoused(id, card));
        return entity.toCard();
    }
}
