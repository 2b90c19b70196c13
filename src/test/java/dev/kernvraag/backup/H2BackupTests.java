package dev.kernvraag.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.board.Room;
import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded database, saved while people write and put back. */
// Some resources are held open only, and some are closed in the middle of a test.
@SuppressWarnings("try")
class H2BackupTests {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int WRITERS = 4;

    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    @Test
    void whatIsSavedWhilePeopleWriteIsOneMomentOfIt() throws Exception {
        Path saved = elsewhere.resolve("saved.zip");
        WorkshopId workshop;
        List<JournalLine> all;
        try (ConfigurableApplicationContext app = start(data)) {
            Room room = Room.open(app, 0);
            workshop = room.workshop();
            AtomicBoolean enough = new AtomicBoolean();
            List<Thread> writers = IntStream.range(0, WRITERS)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> SteadyWriter.write(app, room, enough)))
                    .toList();
            JournalService journal = app.getBean(JournalService.class);
            Awaitility.await().atMost(PATIENCE).until(() -> journal.head(room.workshop()) > 50);
            assertThat(ask(saved)).isEqualTo("done");
            long afterwards = journal.head(workshop);
            Awaitility.await().atMost(PATIENCE).until(() -> journal.head(room.workshop()) > afterwards + 50);
            enough.set(true);
            for (Thread writer : writers) {
                writer.join();
            }
            all = journal.since(workshop, 0);
        }

        Path fresh = elsewhere.resolve("data");
        assertThat(H2Restore.restore(saved, fresh, "before")).isEqualTo(Outcome.RESTORED);
        try (ConfigurableApplicationContext app = start(fresh)) {
            List<JournalLine> lines = app.getBean(JournalService.class).since(workshop, 0);
            assertThat(lines).hasSizeBetween(50, all.size() - 50).isEqualTo(all.subList(0, lines.size()));
            assertThat(app.getBean(CanvasService.class).cards(workshop))
                    .containsExactlyInAnyOrderElementsOf(lines.stream()
                            .filter(line -> line.event() instanceof CardAdded)
                            .map(line -> ((CardAdded) line.event()).card())
                            .toList());
        }
    }

    @Test
    void aRunningServerKeepsItsDataAndAStoppedOneKeepsTheOldDataAside() throws Exception {
        Path saved = elsewhere.resolve("saved.zip");
        try (ConfigurableApplicationContext app = start(data)) {
            assertThat(ask(saved)).isEqualTo("done");
            assertThat(H2Restore.restore(saved, data, "before")).isEqualTo(Outcome.RUNNING);
        }
        assertThat(H2Restore.restore(saved, data, "before")).isEqualTo(Outcome.RESTORED);
        assertThat(data.resolve("before/kernvraag.mv.db")).exists();
        assertThat(data.resolve("kernvraag.mv.db")).exists();
    }

    @Test
    void whatIsNoSavedDatabaseIsRefused() throws IOException {
        Path other = elsewhere.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("../kernvraag.mv.db"));
            zip.closeEntry();
        }
        assertThat(H2Restore.restore(other, data, "before")).isEqualTo(Outcome.NOTHING_SAVED);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsAnsweredWithTheReason() throws IOException {
        try (ConfigurableApplicationContext app = start(data)) {
            assertThat(app.isRunning()).isTrue();
            Path file = Files.writeString(elsewhere.resolve("file"), "no folder");
            assertThat(ask(file.resolve("saved.zip"))).startsWith("failed:");
        }
    }

    private String ask(Path saved) throws IOException {
        Path answer = data.resolve(BackupDesk.ANSWER);
        Path draft = Files.writeString(data.resolve("draft"), saved.toString());
        Files.move(draft, data.resolve(BackupDesk.REQUEST));
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(answer));
        return Files.readString(answer);
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return SpringApplication.run(
                Kernvraag.class,
                "--kernvraag.data=" + folder,
                "--kernvraag.registration.open=true",
                "--kernvraag.limits.cards-per-workshop=50000",
                "--vaadin.productionMode=true",
                "--server.port=0");
    }
}
