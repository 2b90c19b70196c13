package dev.kernvraag.canvas;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Quota;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds how many cards a workshop takes, those in its bin too: every screen that opens is sent all that lie.
 *
 * <p>A busy day of forty people makes some six hundred cards, and a list that is pasted two hundred; a person gets more
 * than twice that, and a workshop what a hundred people write in a long day.
 */
@Component
class CardLimits {
    private final CardRepository cards;
    private final Quota perPerson;
    private final int perWorkshop;

    CardLimits(
            CardRepository cards,
            @Value("${kernvraag.limits.cards-per-person:500}") int perPerson,
            @Value("${kernvraag.limits.cards-per-workshop:5000}") int perWorkshop) {
        this.cards = cards;
        this.perPerson = Quota.of(perPerson);
        this.perWorkshop = perWorkshop;
    }

    /**
     * Lets one more card in; for the command that adds it.
     *
     * @throws Refusal {@code cardsYours} or {@code cardsFull}
     */
    void admitOneMore(Actor writer, WorkshopId id) {
        long total = admitOneMore(id);
        if (!perPerson.fits(writer, 1, total, () -> own(writer, id))) {
            throw new Refusal("cardsYours", perPerson.most());
        }
    }

    /**
     * The same for what nobody in the room writes.
     *
     * @return how many there are
     * @throws Refusal {@code cardsFull}
     */
    long admitOneMore(WorkshopId id) {
        long total = cards.countByWorkshopId(id.value());
        if (total >= perWorkshop) {
            throw new Refusal("cardsFull", perWorkshop);
        }
        return total;
    }

    private long own(Actor writer, WorkshopId id) {
        return cards.findByWorkshopIdOrderByNumberAscIdAsc(id.value()).stream()
                .map(CardEntity::toCard)
                .filter(card -> card.ownedBy(writer))
                .count();
    }
}
