package dev.kernvraag.image;

import dev.kernvraag.canvas.CardAccess;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts images on cards, one a card, and knows them. */
@Service
public class ImageService {
    private final ImageRepository images;
    private final ImagePartRepository parts;
    private final Wall wall;
    private final CardAccess access;
    private final JournalService journal;

    ImageService(
            ImageRepository images, ImagePartRepository parts, Wall wall, CardAccess access, JournalService journal) {
        this.images = images;
        this.parts = parts;
        this.wall = wall;
        this.access = access;
        this.journal = journal;
    }

    /**
     * Puts an image on a card, in the place of the one that it may have, or describes it anew; for whoever may change the
     * card, with an image that they added themselves or that is on the card.
     *
     * @param description at most {@link CardImage#DESCRIPTION_MAX} characters, may be empty
     * @throws Refusal {@code noImage}, {@code noCard}, {@code notYours}, {@code tooLong}, {@code workshopClosed} or
     *     {@code stageLocked}
     */
    @Transactional
    public Receipt put(Actor actor, WorkshopId id, CommandId command, CardId card, ImageId image, String description) {
        return journal.once(id, command, () -> {
            access.admitToChange(actor, id, card);
            ImageEntity entity =
                    images.findByIdAndWorkshopId(image.value(), id.value()).orElseThrow(() -> new Refusal("noImage"));
            boolean hangsHere = wall.cardOf(image).filter(card::equals).isPresent();
            if (!hangsHere && !entity.bears(actor.proofOf(image.value()))) {
                throw new Refusal("noImage");
            }
            String words = Clean.atMost(CardImage.DESCRIPTION_MAX, Clean.line(description));
            return wall.show(id, card, Optional.of(entity.toImage(words)));
        });
    }

    /**
     * Takes the image off a card.
     *
     * @throws Refusal {@code noImage} if there is none, or as {@link #put}
     */
    @Transactional
    public Receipt remove(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            access.admitToChange(actor, id, card);
            if (wall.on(card).isEmpty()) {
                throw new Refusal("noImage");
            }
            return wall.show(id, card, Optional.empty());
        });
    }

    /** The images on the cards of a workshop, on cards that lie face down too; for the modules above, not for a screen. */
    @Transactional(readOnly = true)
    public Map<CardId, CardImage> of(WorkshopId id) {
        return Collections.unmodifiableMap(wall.of(id));
    }

    /** Whether an image bears this mark of whoever added it, see {@link Actor#proofOf}. */
    @Transactional(readOnly = true)
    public boolean bears(WorkshopId id, ImageId image, String proof) {
        return images.findByIdAndWorkshopId(image.value(), id.value())
                .filter(entity -> entity.bears(proof))
                .isPresent();
    }

    /** The file of an image; for whoever was found to see it. */
    @Transactional(readOnly = true)
    public Optional<ImageFile> file(WorkshopId id, ImageId image, ImageSize size) {
        return images.findByIdAndWorkshopId(image.value(), id.value())
                .flatMap(entity -> parts.findById(new ImagePartEntity.Key(image.value(), size)))
                .map(ImagePartEntity::file);
    }
}
