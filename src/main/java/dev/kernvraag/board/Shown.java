package dev.kernvraag.board;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.image.CardImage;
import dev.kernvraag.live.Picture;
import java.util.Optional;

/** A card with everything that its tile shows. */
record Shown(Card card, Optional<CardImage> image) {
    static Shown of(Card card, Picture picture) {
        return new Shown(card, Optional.ofNullable(picture.images().get(card.id())));
    }
}
