package dev.kernvraag.thread;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Writer;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away all links that a writer tied, and ties them again; for the modules above, inside the command that they carry out. */
@Service
public class LinkSweep {
    private final LinkRepository links;
    private final CanvasService canvas;

    LinkSweep(LinkRepository links, CanvasService canvas) {
        this.links = links;
        this.canvas = canvas;
    }

    /** What a writer tied. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Link> takeAway(WorkshopId id, Writer writer) {
        List<LinkEntity> tied = links.findByWorkshopIdOrderById(id.value()).stream()
                .filter(entity -> {
                    Link link = entity.toLink();
                    return writer.made(link.id().value(), link.proof());
                })
                .toList();
        links.deleteAll(tied);
        return tied.stream().map(LinkEntity::toLink).toList();
    }

    /** Ties again what nobody tied meanwhile, as long as the cards still stand on two canvases. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bringBack(WorkshopId id, List<Link> taken) {
        taken.stream()
                .filter(link -> !links.existsById(link.id().value()))
                .filter(link -> !tied(id, link) && apart(id, link))
                .forEach(link -> links.save(new LinkEntity(id, link)));
    }

    private boolean tied(WorkshopId id, Link link) {
        return links.existsByWorkshopIdAndFromCardAndToCard(
                        id.value(), link.from().value(), link.to().value())
                || links.existsByWorkshopIdAndFromCardAndToCard(
                        id.value(), link.to().value(), link.from().value());
    }

    private boolean apart(WorkshopId id, Link link) {
        return canvas.card(id, link.from())
                .flatMap(from -> canvas.card(id, link.to())
                        .filter(to ->
                                !to.canvas().equals(from.canvas()) && Layer.of(from.kind()) <= Layer.of(to.kind())))
                .isPresent();
    }
}
