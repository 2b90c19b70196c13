package dev.kernvraag.canvas;

import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasEvent.CardEdited;
import dev.kernvraag.canvas.CanvasEvent.CardHidden;
import dev.kernvraag.canvas.CanvasEvent.CardMeant;
import dev.kernvraag.canvas.CanvasEvent.CardParked;
import dev.kernvraag.canvas.CanvasEvent.CardRemoved;
import dev.kernvraag.canvas.CanvasEvent.CardRestored;
import dev.kernvraag.canvas.CanvasEvent.CardShown;
import dev.kernvraag.canvas.CanvasEvent.CardUnparked;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back what was done with a card, unless somebody has changed it since. */
@Component
class CanvasReversal implements Reversal<CanvasEvent> {
    private final CardRepository cards;
    private final ModerationService moderation;
    private final ApplicationEventPublisher publisher;

    CanvasReversal(CardRepository cards, ModerationService moderation, ApplicationEventPublisher publisher) {
        this.cards = cards;
        this.moderation = moderation;
        this.publisher = publisher;
    }

    @Override
    public Class<CanvasEvent> events() {
        return CanvasEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, CanvasEvent event) {
        return switch (event) {
            case CardAdded added -> Optional.of(() -> removed(unchanged(id, added.card())));
            case CardRestored restored -> Optional.of(() -> removed(unchanged(id, restored.card())));
            case CardRemoved removed -> Optional.of(() -> restored(unchanged(id, removed.card())));
            case CardEdited edited -> edited.before().map(before -> () -> edited(unchanged(id, edited.card()), before));
            case CardParked parked -> Optional.of(() -> unparked(id, unchanged(id, parked.card())));
            case CardUnparked unparked -> Optional.of(() -> parked(id, unchanged(id, unparked.card())));
            case CardShown shown -> shown.before().map(before -> () -> stood(id, unchanged(id, shown.card()), before));
            case CardHidden hidden ->
                hidden.before().map(before -> () -> stood(id, unchanged(id, hidden.card()), before));
            case CardMeant meant -> Optional.empty();
        };
    }

    private static JournalEvent removed(CardEntity entity) {
        entity.remove(true);
        return new CardRemoved(entity.toCard());
    }

    private static JournalEvent restored(CardEntity entity) {
        entity.remove(false);
        return new CardRestored(entity.toCard());
    }

    private static JournalEvent edited(CardEntity entity, CardDraft before) {
        CardDraft after = entity.draft();
        entity.edit(before);
        return new CardEdited(entity.toCard(), Optional.of(after));
    }

    private JournalEvent unparked(WorkshopId id, CardEntity entity) {
        entity.unpark();
        publisher.publishEvent(new CardRehoused(id, entity.toCard().id()));
        return new CardUnparked(entity.toCard());
    }

    private JournalEvent parked(WorkshopId id, CardEntity entity) {
        entity.park();
        publisher.publishEvent(new CardRehoused(id, entity.toCard().id()));
        return new CardParked(entity.toCard());
    }

    private JournalEvent stood(WorkshopId id, CardEntity entity, Standing before) {
        Standing now = entity.toCard().standing();
        if (before == Standing.OPEN) {
            moderation.show(id, entity);
            return new CardShown(entity.toCard(), Optional.of(now));
        }
        entity.stand(before);
        return new CardHidden(entity.toCard(), Optional.of(now));
    }

    /** A reveal gives a card a number and changes nothing else. */
    private CardEntity unchanged(WorkshopId id, Card after) {
        return cards.findByIdAndWorkshopId(after.id().value(), id.value())
                .filter(found -> {
                    Card now = found.toCard();
                    return now.kind() == after.kind()
                            && now.revision() == after.revision()
                            && now.removed() == after.removed()
                            && now.standing() == after.standing();
                })
                .orElseThrow(() -> new Refusal("cardChangedSince"));
    }
}
