package dev.kernvraag.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.Together;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopOpened;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class JournalServiceTests extends ServiceTest {
    @Autowired
    private JournalService journal;

    @Autowired
    private JournalLineRepository lines;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private TransactionTemplate transaction;

    private Room room;
    private Actor.AsParticipant anna;

    @BeforeEach
    void annaAtTheNeeds() {
        room = rooms.named("Anna");
        room.enter(Stage.NEEDS);
        anna = room.person("Anna");
    }

    @OnEachDatabase
    void everyChangeHasTheNextLineWithoutAGap() {
        room.write(anna, CardKind.NEED, "One");
        room.write(anna, CardKind.NEED, "Two");
        assertThat(seqs(room.id())).isEqualTo(upTo(journal.head(room.id())));
    }

    @OnEachDatabase
    void aLineSaysWhatHappenedAsItWasWritten() {
        CardId card = room.write(
                anna, CardKind.NEED, new CardDraft("keep", "Feel “at home” \uD83C\uDFE0", Map.of("forWhom", "Us")));
        List<JournalLine> all = journal.since(room.id(), 0);
        assertThat(all.getLast().event()).isEqualTo(new CardAdded(room.card(card)));
        assertThat(all).extracting(JournalLine::event).contains(new WorkshopOpened());
        assertThat(journal.since(room.id(), journal.head(room.id()) - 1)).containsExactly(all.getLast());
        assertThat(journal.since(room.id(), journal.head(room.id()))).isEmpty();
    }

    @OnEachDatabase
    void commandsThatComeAtTheSameMomentHappenOneAfterAnother() {
        long before = journal.head(room.id());
        int people = 6;
        int each = 8;
        int all = people * each;
        Together.run(
                people,
                one -> IntStream.range(0, each)
                        .forEach(card -> room.write(anna, CardKind.NEED, "Card " + card + " of " + one)));
        assertThat(journal.head(room.id())).isEqualTo(before + all);
        assertThat(seqs(room.id())).isEqualTo(upTo(before + all));
        assertThat(canvas.cards(room.id())).hasSize(all);
    }

    @OnEachDatabase
    void aCommandThatComesSeveralTimesAtTheSameMomentHappensOnce() {
        CommandId command = CommandId.random();
        CardId card = new CardId(UUID.randomUUID());
        List<Receipt> receipts = Together.call(
                4,
                one -> canvas.add(anna, room.id(), command, card, CardKind.NEED, new CardDraft("", "Once", Map.of())));
        assertThat(receipts).extracting(Receipt::seq).containsOnly(journal.head(room.id()));
        assertThat(receipts).filteredOn(Receipt::repeated).hasSize(3);
        assertThat(canvas.cards(room.id())).hasSize(1);
    }

    @OnEachDatabase
    void workshopsDoNotWaitForOneAnotherAndHaveTheirOwnLines() {
        Room other = rooms.named();
        long head = journal.head(other.id());
        room.write(anna, CardKind.NEED, "Here");
        assertThat(journal.head(other.id())).isEqualTo(head);
        CommandId same = CommandId.random();
        canvas.add(
                room.fay(),
                room.id(),
                same,
                new CardId(UUID.randomUUID()),
                CardKind.NEED,
                new CardDraft("", "a", Map.of()));
        Receipt there = canvas.add(
                other.fay(),
                other.id(),
                same,
                new CardId(UUID.randomUUID()),
                CardKind.NEED,
                new CardDraft("", "b", Map.of()));
        assertThat(there.repeated()).isFalse();
    }

    @OnEachDatabase
    void whatIsTakenBackLeavesNoLine() {
        refused("tooLong", () -> room.write(anna, CardKind.NEED, "x".repeat(5_000)));
        transaction.executeWithoutResult(status -> {
            room.write(anna, CardKind.NEED, "Taken back");
            status.setRollbackOnly();
        });
        assertThat(seqs(room.id())).isEqualTo(upTo(journal.head(room.id())));
        assertThat(canvas.cards(room.id())).isEmpty();
    }

    @OnEachDatabase
    void aChangeOutsideATransactionIsAMistakeOfOurs() {
        assertThatThrownBy(() -> journal.once(room.id(), CommandId.random(), WorkshopOpened::new))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @OnEachDatabase
    void aWorkshopThatIsNotThereHasNoJournal() {
        WorkshopId nowhere = WorkshopId.random();
        refused(
                "noWorkshop",
                () -> transaction.executeWithoutResult(
                        status -> journal.once(nowhere, CommandId.random(), WorkshopOpened::new)));
        assertThat(journal.head(nowhere)).isZero();
        assertThat(journal.since(nowhere, 0)).isEmpty();
    }

    @OnEachDatabase
    void anErasedJournalLeavesTheOthersAlone() {
        Room other = rooms.named();
        long kept = journal.head(other.id());
        transaction.executeWithoutResult(status -> journal.erase(room.id()));
        assertThat(journal.head(room.id())).isZero();
        assertThat(journal.since(room.id(), 0)).isEmpty();
        assertThat(seqs(other.id())).isEqualTo(upTo(kept));
    }

    @OnEachDatabase
    void timesAreKeptToTheMicrosecondAndInAnAnonymousWorkshopToTheDay() {
        Room hidden = rooms.anonymous("Cleo");
        assertThat(times(room.id())).isSorted().doesNotHaveDuplicates().noneMatch(JournalServiceTests::isMidnight);
        assertThat(times(hidden.id())).isNotEmpty().allMatch(JournalServiceTests::isMidnight);
    }

    private List<Instant> times(WorkshopId id) {
        return lines.findByKeyWorkshopIdAndKeySeqGreaterThanOrderByKeySeq(id.value(), 0).stream()
                .map(JournalLineEntity::at)
                .toList();
    }

    private static boolean isMidnight(Instant at) {
        return Duration.between(at.truncatedTo(ChronoUnit.DAYS), at).isZero();
    }

    private List<Long> seqs(WorkshopId id) {
        return journal.since(id, 0).stream().map(JournalLine::seq).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
