package dev.kernvraag.image;

import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Quota;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Keeps images that lie on no card yet, and throws them away when nobody wanted them. */
@Component
class Store {
    /** The most images of a workshop, loose ones too. */
    static final int IMAGES_MAX = 500;

    private final ImageRepository images;
    private final ImagePartRepository parts;
    private final ParticipantService participants;
    private final Wall wall;
    private final JournalService journal;
    private final Quota perPerson;
    private final long perWorkshop;

    Store(
            ImageRepository images,
            ImagePartRepository parts,
            ParticipantService participants,
            Wall wall,
            JournalService journal,
            @Value("${kernvraag.limits.images-per-person:20MB}") DataSize perPerson,
            @Value("${kernvraag.limits.images-per-workshop:200MB}") DataSize perWorkshop) {
        this.images = images;
        this.parts = parts;
        this.participants = participants;
        this.wall = wall;
        this.journal = journal;
        this.perPerson = Quota.of(perPerson.toBytes());
        this.perWorkshop = perWorkshop.toBytes();
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
     * @throws Refusal as {@link #admit}, {@code imagesHeavy} or {@code imagesYours}
     */
    @Transactional
    public CardImage keep(Actor actor, WorkshopId id, ImageId image, Rendition rendition) {
        // What two files take together is counted one after the other.
        journal.hold(id);
        return admit(actor, id, image).orElseGet(() -> {
            weigh(actor, id, rendition.bytes());
            ImageEntity kept =
                    images.save(new ImageEntity(image, id, actor.proofOf(image.value()), rendition, wall.today()));
            parts.save(new ImagePartEntity(image, ImageSize.LARGE, rendition.large()));
            parts.save(new ImagePartEntity(image, ImageSize.SMALL, rendition.small()));
            return kept.toImage("");
        });
    }

    private void weigh(Actor actor, WorkshopId id, int bytes) {
        long total = images.bytesIn(id.value());
        if (total + bytes > perWorkshop) {
            throw new Refusal("imagesHeavy", DataSize.ofBytes(perWorkshop).toMegabytes());
        }
        if (!perPerson.fits(actor, bytes, total, () -> own(actor, id))) {
            throw new Refusal("imagesYours", DataSize.ofBytes(perPerson.most()).toMegabytes());
        }
    }

    private long own(Actor actor, WorkshopId id) {
        return images.findByWorkshopId(id.value()).stream()
                .filter(image -> image.addedBy(actor))
                .mapToLong(ImageEntity::bytes)
                .sum();
    }

    /** Throws away what has lain on no card for a whole day. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void sweep() {
        images.deleteLooseBefore(wall.today().minusDays(1));
    }
}
