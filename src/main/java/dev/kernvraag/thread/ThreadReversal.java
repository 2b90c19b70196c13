package dev.kernvraag.thread;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.thread.ThreadEvent.CardsLinked;
import dev.kernvraag.thread.ThreadEvent.CardsUnlinked;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Loosens what was tied, and ties what was loosened, as long as both cards lie open on the canvases they stood on. */
@Component
class ThreadReversal implements Reversal<ThreadEvent> {
    private final LinkRepository links;
    private final CanvasService canvas;

    ThreadReversal(LinkRepository links, CanvasService canvas) {
        this.links = links;
        this.canvas = canvas;
    }

    @Override
    public Class<ThreadEvent> events() {
        return ThreadEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, ThreadEvent event) {
        return switch (event) {
            case CardsLinked linked -> Optional.of(() -> loosen(id, linked.link()));
            case CardsUnlinked unlinked -> Optional.of(() -> tie(id, unlinked.link()));
        };
    }

    private JournalEvent loosen(WorkshopId id, Link link) {
        LinkEntity entity =
                links.findByIdAndWorkshopId(link.id().value(), id.value()).orElseThrow(() -> new Refusal("noLink"));
        links.delete(entity);
        return new CardsUnlinked(entity.toLink());
    }

    /** Whoever tied it first owns it again. */
    private JournalEvent tie(WorkshopId id, Link link) {
        Card from = visible(id, link.from());
        Card to = visible(id, link.to());
        if (from.canvas().equals(to.canvas()) || Layer.of(from.kind()) > Layer.of(to.kind())) {
            throw new Refusal("cardChangedSince");
        }
        if (tied(id, link.from(), link.to()) || tied(id, link.to(), link.from())) {
            throw new Refusal("linkExists");
        }
        links.save(new LinkEntity(id, link));
        return new CardsLinked(link);
    }

    private boolean tied(WorkshopId id, CardId from, CardId to) {
        return links.existsByWorkshopIdAndFromCardAndToCard(id.value(), from.value(), to.value());
    }

    private Card visible(WorkshopId id, CardId card) {
        return canvas.card(id, card).filter(Card::visible).orElseThrow(() -> new Refusal("noCard"));
    }
}
