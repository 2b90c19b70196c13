package dev.kernvraag.image;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.image.ImageEvent.CardPictured;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hangs images on cards and takes them off, inside the command of the caller. */
@Component
class Wall {
    private final ImageRepository images;
    private final HangingRepository hangings;
    private final Clock clock;

    Wall(ImageRepository images, HangingRepository hangings, Clock clock) {
        this.images = images;
        this.hangings = hangings;
        this.clock = clock;
    }

    /** The images on the cards of a workshop. */
    Map<CardId, CardImage> of(WorkshopId id) {
        List<HangingEntity> all = hangings.findByWorkshopId(id.value());
        Map<UUID, ImageEntity> known = images
                .findAllById(all.stream().map(HangingEntity::image).toList())
                .stream()
                .collect(Collectors.toMap(image -> image.toImage("").id().value(), Function.identity()));
        Map<CardId, CardImage> hung = new HashMap<>();
        for (HangingEntity one : all) {
            ImageEntity image = known.get(one.image());
            if (image != null) {
                hung.put(one.card(), image.toImage(one.description()));
            }
        }
        return hung;
    }

    /** The image on a card. */
    Optional<CardImage> on(CardId card) {
        return hangings.findById(card.value())
                .flatMap(one -> images.findById(one.image()).map(image -> image.toImage(one.description())));
    }

    /** The card that an image hangs on. */
    Optional<CardId> cardOf(ImageId image) {
        return hangings.findByImageId(image.value()).map(HangingEntity::card);
    }

    /**
     * Has a card show an image, or none.
     *
     * @throws Refusal {@code noImage} if the image is not there any more, or hangs on another card
     */
    CardPictured show(WorkshopId id, CardId card, Optional<CardImage> next) {
        Optional<CardImage> before = on(card);
        if (next.isPresent()) {
            ImageId image = next.get().id();
            if (cardOf(image).filter(other -> !other.equals(card)).isPresent()) {
                throw new Refusal("noImage");
            }
            images.findByIdAndWorkshopId(image.value(), id.value())
                    .orElseThrow(() -> new Refusal("noImage"))
                    .hang();
        }
        before.map(CardImage::id)
                .filter(was -> next.filter(is -> is.id().equals(was)).isEmpty())
                .flatMap(was -> images.findById(was.value()))
                .ifPresent(was -> was.loosen(today()));
        Optional<HangingEntity> hanging = hangings.findById(card.value());
        if (next.isEmpty()) {
            hanging.ifPresent(hangings::delete);
        } else if (hanging.isPresent()) {
            hanging.get().show(next.get());
        } else {
            hangings.save(new HangingEntity(id, card, next.get()));
        }
        return new CardPictured(card, next, before);
    }

    /** The day, which tells nobody who was at it when. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
