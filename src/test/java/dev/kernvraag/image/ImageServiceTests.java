package dev.kernvraag.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.TestImages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Images on cards, in a workshop that knows nobody’s name. */
class ImageServiceTests extends ServiceTest {
    private static final byte[] FILE = TestImages.file("png", 400, 300);

    @Autowired
    private ImageService images;

    @Autowired
    private UploadService uploads;

    @Autowired
    private Store store;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private HistoryService history;

    @Autowired
    private JournalService journal;

    @Autowired
    private JdbcTemplate jdbc;

    private Room room;
    private WorkshopId id;
    private Actor guide;
    private Actor.AsParticipant anna;
    private Actor.AsParticipant ben;
    private CardId card;

    @BeforeEach
    void aCardOfAnna() {
        room = rooms.anonymous();
        id = room.id();
        guide = room.fay();
        anna = room.join("Anna");
        ben = room.join("Ben");
        room.open(Stage.NEEDS);
        card = room.write(anna, CardKind.NEED, "Know whom to ask");
    }

    @OnEachDatabase
    void anImageIsSentByItselfAndThenPutOnACardWithWordsForWhoCannotSeeIt() {
        ImageId image = sent(anna);
        assertThat(images.of(id)).isEmpty();
        images.put(anna, id, CommandId.random(), card, image, "  The board\nin the hall ");
        assertThat(images.of(id)).containsOnlyKeys(card);
        assertThat(on(card)).isEqualTo(new CardImage(image, 400, 300, "The board in the hall"));
        assertThat(images.file(id, image, ImageSize.SMALL)).hasValueSatisfying(file -> {
            assertThat(file.mediaType()).isEqualTo("image/png");
            assertThat(TestImages.shown(file.content()).getWidth()).isEqualTo(320);
        });
        refused("tooLong", () -> images.put(anna, id, CommandId.random(), card, image, "x".repeat(501)));
    }

    @OnEachDatabase
    void whatIsSentTwiceIsOneImageAndAnotherPersonsIdIsNobodyElses() throws Exception {
        ImageId image = new ImageId(UUID.randomUUID());
        Callable<CardImage> send = () -> uploads.upload(anna, id, image, FILE);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<CardImage> one : both.invokeAll(List.of(send, send))) {
                assertThat(one.get().id()).isEqualTo(image);
            }
        }
        assertThat(uploads.upload(anna, id, image, new byte[0]).width()).isEqualTo(400);
        refused("noImage", () -> uploads.upload(ben, id, image, FILE));
        Room elsewhere = rooms.named("Eve");
        refused("noImage", () -> uploads.upload(elsewhere.person("Eve"), elsewhere.id(), image, FILE));
    }

    @OnEachDatabase
    void oneImageIsOnOneCardAndOfWhoeverSentIt() {
        CardId bens = room.write(ben, CardKind.NEED, "Follow a request");
        CardId second = room.write(anna, CardKind.NEED, "Another of Anna’s");
        ImageId image = sent(anna);
        refused("noImage", () -> images.put(ben, id, CommandId.random(), bens, image, ""));
        refused("notYours", () -> images.put(anna, id, CommandId.random(), bens, image, ""));
        images.put(anna, id, CommandId.random(), card, image, "");
        refused("noImage", () -> images.put(anna, id, CommandId.random(), second, image, ""));
        images.put(guide, id, CommandId.random(), card, image, "Described by the facilitator");
        assertThat(on(card).description()).isEqualTo("Described by the facilitator");
        refused("notYours", () -> images.remove(ben, id, CommandId.random(), card));
        images.remove(guide, id, CommandId.random(), card);
        assertThat(images.of(id)).isEmpty();
        refused("noImage", () -> images.remove(anna, id, CommandId.random(), card));
        images.put(anna, id, CommandId.random(), card, image, "");
        canvas.remove(anna, id, CommandId.random(), card);
        ImageId tooLate = sent(anna);
        refused("noCard", () -> images.put(anna, id, CommandId.random(), card, tooLate, ""));
    }

    @OnEachDatabase
    void aStepOfTheFacilitatorIsTakenBackUnlessTheImageIsAnotherOneSince() {
        ImageId first = sent(anna);
        images.put(anna, id, CommandId.random(), card, first, "First");
        CommandId removed = CommandId.random();
        images.remove(guide, id, removed, card);
        history.undo(room.facilitator(), id, CommandId.random(), removed);
        assertThat(on(card).id()).isEqualTo(first);
        CommandId replaced = CommandId.random();
        images.put(guide, id, replaced, card, sent(guide), "Second");
        history.undo(room.facilitator(), id, CommandId.random(), replaced);
        assertThat(on(card)).isEqualTo(new CardImage(first, 400, 300, "First"));
        CommandId again = CommandId.random();
        images.remove(guide, id, again, card);
        images.put(anna, id, CommandId.random(), card, sent(anna), "");
        refused("cardChangedSince", () -> history.undo(room.facilitator(), id, CommandId.random(), again));
    }

    @OnEachDatabase
    void anImageThatLiesOnNoCardIsGoneAfterADay() {
        ImageId kept = sent(anna);
        ImageId loose = sent(anna);
        ImageId taken = sent(anna);
        images.put(anna, id, CommandId.random(), card, taken, "");
        CommandId replaced = CommandId.random();
        images.put(guide, id, replaced, card, sent(guide), "");
        images.put(anna, id, CommandId.random(), card, kept, "");
        store.sweep();
        assertThat(Stream.of(kept, loose, taken)).allMatch(this::isThere);
        jdbc.update("update card_image set loose_since = date '2020-01-01' where loose_since is not null");
        store.sweep();
        assertThat(isThere(kept)).isTrue();
        assertThat(isThere(loose)).isFalse();
        assertThat(isThere(taken)).isFalse();
        assertThat(images.of(id)).containsOnlyKeys(card);
        refused("noImage", () -> images.put(anna, id, CommandId.random(), card, taken, ""));
    }

    @OnEachDatabase
    void nobodyAddsImagesToAClosedWorkshopAndNoFileIsTooLarge() {
        refused("imageTooLarge", () -> uploads.upload(anna, id, new ImageId(UUID.randomUUID()), new byte[12_000_000]));
        refused("imageUnreadable", () -> uploads.upload(anna, id, new ImageId(UUID.randomUUID()), new byte[12]));
        long before = journal.head(id);
        sent(anna);
        assertThat(journal.head(id)).isEqualTo(before);
        room.close();
        refused("workshopClosed", () -> uploads.upload(anna, id, new ImageId(UUID.randomUUID()), FILE));
    }

    private CardImage on(CardId one) {
        return Optional.ofNullable(images.of(id).get(one)).orElseThrow();
    }

    private boolean isThere(ImageId image) {
        return images.file(id, image, ImageSize.LARGE).isPresent();
    }

    private ImageId sent(Actor who) {
        return uploads.upload(who, id, new ImageId(UUID.randomUUID()), FILE).id();
    }
}
