package dev.kernvraag.canvas;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Writer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes all cards of a writer off the canvases, and puts them back; for the modules above, inside the command that they carry out. */
@Service
public class CardSweep {
    private final CardRepository cards;

    CardSweep(CardRepository cards) {
        this.cards = cards;
    }

    /** Takes away what lies of a writer’s, face down or not; they stay in the bin. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CardId> takeAway(WorkshopId id, Writer writer) {
        List<CardEntity> taken = cards.findByWorkshopIdOrderByNumberAscIdAsc(id.value()).stream()
                .filter(entity -> {
                    Card card = entity.toCard();
                    return !card.removed() && writer.made(card.id().value(), card.proof(), card.author());
                })
                .toList();
        taken.forEach(entity -> entity.remove(true));
        return taken.stream().map(entity -> entity.toCard().id()).toList();
    }

    /** Puts cards back that are still in the bin. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bringBack(WorkshopId id, List<CardId> taken) {
        taken.stream()
                .map(card -> cards.findByIdAndWorkshopId(card.value(), id.value()))
                .flatMap(Optional::stream)
                .forEach(entity -> entity.remove(false));
    }
}
