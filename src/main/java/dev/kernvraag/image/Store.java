package dev.kernvraag.image;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps images that lie on no card yet, and throws them away when nobody wanted them. */
@Component
class Store {
    /** The most images of a workshop, loose ones too. */
    static final int IMAGES_MAX = 500;

    private final ImageRepository images;
    private final ImagePartRepository parts;
    private final ParticipantService participants;
    private final Wall wall;

    Store(ImageRepository images, ImagePartRepository parts, ParticipantService participants, Wall wall) {
        this.images = images;
        this.parts = parts;
        this.participants = participants;
        this.wall = wall;
    }

    /**
     * Lets somebody through who adds an image.
     *
     * @return the image if it came before
     * @throws Refusal {@code workshopClosed}, {@code observersLookOn}, {@code imagesFull}, or {@code noImage} if the id is
     *     somebody else’s
     */
    @Transactional(readOnly = true)
    public Optional<CardImage> admit(Actor actor, WorkshopId id, ImageId image) {
        participants.admitToWrite(actor, id);
        Optional<ImageEntity> known = images.findById(image.value());
        if (known.filter(one -> !one.isIn(id) || !one.bears(actor.proofOf(image.value())))
                .isPresent()) {
            throw new Refusal("noImage");
        }
        if (known.isEmpty() && images.countByWorkshopId(id.value()) >= IMAGES_MAX) {
            throw new Refusal("imagesFull", IMAGES_MAX);
        }
        return known.map(one -> one.toImage(""));
    }

    /**
     * Keeps an image.
     *
     * @throws Refusal as {@link #admit}
     */
    @Transactional
    public CardImage keep(Actor actor, WorkshopId id, ImageId image, Rendition rendition) {
        return admit(actor, id, image).orElseGet(() -> {
            ImageEntity kept =
                    images.save(new ImageEntity(image, id, actor.proofOf(image.value()), rendition, wall.today()));
            parts.save(new ImagePartEntity(image, ImageSize.LARGE, rendition.large()));
            parts.save(new ImagePartEntity(image, ImageSize.SMALL, rendition.small()));
            return kept.toImage("");
        });
    }

    /** Throws away what has lain on no card for a whole day. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void sweep() {
        images.deleteLooseBefore(wall.today().minusDays(1));
    }
}
