package dev.kernvraag.image;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Takes the files of images in, a few at a time: to decode one costs more memory than everything else here. */
@Service
public class UploadService {
    /** The most bytes of a file. */
    public static final int FILE_MAX = 10 * 1024 * 1024;

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;
    private static final int MEGA = 1024 * 1024;

    private final Store store;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    UploadService(Store store) {
        this.store = store;
    }

    /**
     * Keeps an image, drawn anew and smaller, for a card that will be told of it; the same id twice is one image.
     *
     * @param file as a stranger sent it
     * @throws Refusal {@code imageTooLarge} in bytes, {@code imageTooBig} in pixels, {@code imageUnreadable} for what is no
     *     PNG, JPEG or GIF, {@code imageBroken}, {@code imageBusy} when too many come at once, {@code imagesFull},
     *     {@code noImage}, {@code workshopClosed} or {@code observersLookOn}
     */
    public CardImage upload(Actor actor, WorkshopId id, ImageId image, byte[] file) {
        Optional<CardImage> known = store.admit(actor, id, image);
        if (known.isPresent()) {
            return known.get();
        }
        if (file.length > FILE_MAX) {
            throw new Refusal("imageTooLarge", FILE_MAX / MEGA);
        }
        Rendition rendition = inTurn(file);
        try {
            return store.keep(actor, id, image, rendition);
        } catch (DataIntegrityViolationException twice) {
            // The same upload came over another connection meanwhile.
            return store.admit(actor, id, image).orElseThrow(() -> twice);
        }
    }

    private Rendition inTurn(byte[] file) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("imageBusy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("imageBusy");
        }
        try {
            return Rendition.of(Original.of(file));
        } finally {
            turns.release();
        }
    }
}
