package dev.kernvraag.thread;

import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardRehoused;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.thread.ThreadEvent.CardsLinked;
import dev.kernvraag.thread.ThreadEvent.CardsUnlinked;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties revealed cards together and loosens them. */
@Service
public class ThreadService {
    private final LinkRepository links;
    private final LinkLimits limits;
    private final CanvasService canvas;
    private final FloorService floor;
    private final JournalService journal;

    ThreadService(
            LinkRepository links, LinkLimits limits, CanvasService canvas, FloorService floor, JournalService journal) {
        this.links = links;
        this.limits = limits;
        this.canvas = canvas;
        this.floor = floor;
        this.journal = journal;
    }

    /**
     * Ties two cards together; the order in which they are named matters only between two own canvases.
     *
     * @throws Refusal {@code noCard}, {@code sameCanvas}, {@code linkExists}, {@code linkingLocked}, {@code linksFull},
     *     {@code linksYours} or {@code workshopClosed}
     */
    @Transactional
    public Receipt link(Actor actor, WorkshopId id, CommandId command, LinkId link, CardId one, CardId other) {
        return journal.once(id, command, () -> {
            floor.admitToLink(actor, id);
            Card first = visible(id, one);
            Card second = visible(id, other);
            if (first.canvas().equals(second.canvas())) {
                throw new Refusal("sameCanvas");
            }
            boolean turned = Layer.of(second.kind()) < Layer.of(first.kind());
            Card from = turned ? second : first;
            Card to = turned ? first : second;
            if (links.existsById(link.value()) || tied(id, from, to)) {
                throw new Refusal("linkExists");
            }
            limits.admitOneMore(actor, id);
            Link tied = new Link(link, from.id(), to.id(), actor.proofOf(link.value()));
            links.save(new LinkEntity(id, tied));
            return new CardsLinked(tied);
        });
    }

    /**
     * Takes a link away: the facilitator any, a participant their own.
     *
     * @throws Refusal {@code noLink}, {@code notYours}, {@code linkingLocked} or {@code workshopClosed}
     */
    @Transactional
    public Receipt unlink(Actor actor, WorkshopId id, CommandId command, LinkId link) {
        return journal.once(id, command, () -> {
            floor.admitToLink(actor, id);
            LinkEntity entity =
                    links.findByIdAndWorkshopId(link.value(), id.value()).orElseThrow(() -> new Refusal("noLink"));
            Link tied = entity.toLink();
            if (actor instanceof Actor.AsParticipant && !tied.proof().equals(actor.proofOf(link.value()))) {
                throw new Refusal("notYours");
            }
            links.delete(entity);
            return new CardsUnlinked(tied);
        });
    }

    /**
     * Ties a new card to one it came from, as the facilitator’s own; for the modules above, inside the command that they
     * carry out.
     *
     * @return empty if the two stand on one canvas or are tied already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Link> tie(WorkshopId id, CardId one, CardId other) {
        Card first = visible(id, one);
        Card second = visible(id, other);
        boolean turned = Layer.of(second.kind()) < Layer.of(first.kind());
        Card from = turned ? second : first;
        Card to = turned ? first : second;
        if (first.canvas().equals(second.canvas()) || tied(id, from, to)) {
            return Optional.empty();
        }
        Link tied = new Link(new LinkId(UUID.randomUUID()), from.id(), to.id(), Actor.AsFacilitator.PROOF);
        links.save(new LinkEntity(id, tied));
        return Optional.of(tied);
    }

    /** Every link of a workshop, those of removed cards too: they come back with the card. */
    @Transactional(readOnly = true)
    public List<Link> links(WorkshopId id) {
        return links.findByWorkshopIdOrderById(id.value()).stream()
                .map(LinkEntity::toLink)
                .toList();
    }

    /** A card on another canvas turns its links around, and loses those to what is its own canvas now. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CardRehoused moved) {
        for (LinkEntity link : links.findByWorkshopIdOrderById(moved.workshop().value())) {
            Link tied = link.toLink();
            if (tied.from().equals(moved.card()) || tied.to().equals(moved.card())) {
                Optional<Card> from = canvas.card(moved.workshop(), tied.from());
                Optional<Card> to = canvas.card(moved.workshop(), tied.to());
                if (from.map(Card::canvas).equals(to.map(Card::canvas))) {
                    links.delete(link);
                } else if (layer(to) < layer(from)) {
                    link.turn();
                }
            }
        }
    }

    private static int layer(Optional<Card> card) {
        return card.map(Card::kind).map(Layer::of).orElse(0);
    }

    /** Whether two cards are tied, the one way or the other: between two own canvases either is possible. */
    private boolean tied(WorkshopId id, Card one, Card other) {
        UUID first = one.id().value();
        UUID second = other.id().value();
        return links.existsByWorkshopIdAndFromCardAndToCard(id.value(), first, second)
                || links.existsByWorkshopIdAndFromCardAndToCard(id.value(), second, first);
    }

    private Card visible(WorkshopId id, CardId card) {
        return canvas.card(id, card).filter(Card::visible).orElseThrow(() -> new Refusal("noCard"));
    }
}
