package dev.kernvraag.image;

import dev.kernvraag.image.ImageEvent.CardPictured;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes back what was done with the image on a card, as long as nobody changed it since and the image is still there. */
@Component
class ImageReversal implements Reversal<ImageEvent> {
    private final Wall wall;

    ImageReversal(Wall wall) {
        this.wall = wall;
    }

    @Override
    public Class<ImageEvent> events() {
        return ImageEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, ImageEvent event) {
        return switch (event) {
            case CardPictured pictured -> Optional.of(() -> back(id, pictured));
        };
    }

    private JournalEvent back(WorkshopId id, CardPictured pictured) {
        if (!wall.on(pictured.card()).equals(pictured.image())) {
            throw new Refusal("cardChangedSince");
        }
        return wall.show(id, pictured.card(), pictured.before());
    }
}
