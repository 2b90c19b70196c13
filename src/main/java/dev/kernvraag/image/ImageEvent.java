package dev.kernvraag.image;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.JournalEvent;
import java.util.Optional;

/** What happens to the images on cards. */
public sealed interface ImageEvent extends JournalEvent {
    /** The card. */
    CardId card();

    /** A card got an image, another one or another description, or lost it; the pixels are in no journal. */
    record CardPictured(CardId card, Optional<CardImage> image, Optional<CardImage> before) implements ImageEvent {}
}
