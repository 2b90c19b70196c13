package dev.kernvraag.thread;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Quota;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Bounds how many links a workshop takes: a thread with a link for every two cards shows nothing. */
@Component
class LinkLimits {
    private final LinkRepository links;
    private final Quota perPerson;
    private final int perWorkshop;

    LinkLimits(
            LinkRepository links,
            @Value("${kernvraag.limits.links-per-person:500}") int perPerson,
            @Value("${kernvraag.limits.links-per-workshop:5000}") int perWorkshop) {
        this.links = links;
        this.perPerson = Quota.of(perPerson);
        this.perWorkshop = perWorkshop;
    }

    /**
     * Lets one more link in; for the command that ties it.
     *
     * @throws Refusal {@code linksFull} or {@code linksYours}
     */
    void admitOneMore(Actor actor, WorkshopId id) {
        long total = links.countByWorkshopId(id.value());
        if (total >= perWorkshop) {
            throw new Refusal("linksFull", perWorkshop);
        }
        if (!perPerson.fits(actor, 1, total, () -> own(actor, id))) {
            throw new Refusal("linksYours", perPerson.most());
        }
    }

    private long own(Actor actor, WorkshopId id) {
        return links.findByWorkshopIdOrderById(id.value()).stream()
                .map(LinkEntity::toLink)
                .filter(link -> link.proof().equals(actor.proofOf(link.id().value())))
                .count();
    }
}
