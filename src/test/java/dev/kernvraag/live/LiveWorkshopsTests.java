package dev.kernvraag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.Together;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class LiveWorkshopsTests extends ServiceTest {
    @Autowired
    private LiveWorkshops live;

    @Autowired
    private PictureReader reader;

    @Autowired
    private TransactionTemplate transaction;

    private Room room;
    private final Ear ear = new Ear();

    /** Hears everything that a screen would hear. */
    private static final class Ear implements LiveListener {
        private final List<Picture> pictures = new CopyOnWriteArrayList<>();
        private final List<People> people = new CopyOnWriteArrayList<>();

        @Override
        public void advanced(Picture now) {
            pictures.add(now);
        }

        @Override
        public void peopleChanged(People now) {
            people.add(now);
        }
    }

    @BeforeEach
    void aRevealedCanvas() {
        room = rooms.named("Anna", "Ben");
        room.open(Stage.NEEDS);
    }

    @OnEachDatabase
    void thePictureMovesWithACommit() {
        try (Subscription screen = live.subscribe(room.id(), ear)) {
            CardId card = room.write(room.person("Anna"), CardKind.NEED, "Seen at once");
            Awaitility.await().until(() -> screen.picture().cards().containsKey(card));
            assertThat(ear.pictures.getLast().cards()).containsKey(card);
        }
    }

    @OnEachDatabase
    void whatIsTakenBackIsNeverSeen() {
        try (Subscription screen = live.subscribe(room.id(), ear)) {
            transaction.executeWithoutResult(status -> {
                room.write(room.person("Anna"), CardKind.NEED, "Taken back");
                status.setRollbackOnly();
            });
            CardId kept = room.write(room.person("Anna"), CardKind.NEED, "Kept");
            Awaitility.await().until(() -> screen.picture().cards().containsKey(kept));
            assertThat(screen.picture().cards()).hasSize(1);
        }
    }

    @OnEachDatabase
    void aScreenHearsEveryMomentInOrderAndMissesNothing() {
        try (Subscription screen = live.subscribe(room.id(), ear)) {
            Together.run(
                    4,
                    one -> IntStream.range(0, 10)
                            .forEach(card ->
                                    room.write(room.person("Anna"), CardKind.NEED, "Card " + card + " of " + one)));
            Awaitility.await().until(() -> screen.picture().cards().size() == 40);
            assertThat(ear.pictures).extracting(Picture::seq).isSorted().doesNotHaveDuplicates();
            assertThat(screen.picture()).isEqualTo(reader.read(room.id()));
        }
    }

    @OnEachDatabase
    void aWorkshopIsHeldInMemoryUntilItsLastScreenIsClosed() {
        int before = live.size();
        Subscription first = live.subscribe(room.id(), ear);
        Subscription second = live.subscribe(room.id(), new Ear());
        assertThat(live.size()).isEqualTo(before + 1);
        first.close();
        first.close();
        assertThat(live.size()).isEqualTo(before + 1);
        second.close();
        assertThat(live.size()).isEqualTo(before);
    }

    @OnEachDatabase
    void aScreenThatComesLaterSeesWhatHappenedBefore() {
        CardId card = room.write(room.person("Anna"), CardKind.NEED, "Before anybody looked");
        try (Subscription screen = live.subscribe(room.id(), ear)) {
            assertThat(screen.picture().cards()).containsKey(card);
        }
    }

    @OnEachDatabase
    void somebodyIsPresentAsLongAsOneOfTheirScreensIsOpen() {
        ParticipantId anna = room.person("Anna").participant().id();
        try (Subscription screen = live.subscribe(room.id(), ear)) {
            screen.arrived(anna);
            screen.arrived(anna);
            screen.left(anna);
            assertThat(screen.people().present()).isEqualTo(Set.of(anna));
            screen.left(anna);
            assertThat(screen.people().present()).isEmpty();
            Awaitility.await()
                    .until(() -> !ear.people.isEmpty()
                            && ear.people.getLast().present().isEmpty());
        }
    }

    @OnEachDatabase
    void nobodyListensToAWorkshopThatIsNotThere() {
        int before = live.size();
        refused("noWorkshop", () -> live.subscribe(WorkshopId.random(), ear));
        assertThat(live.size()).isEqualTo(before);
    }
}
