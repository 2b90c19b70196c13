package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Token;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that stops while people write. */
// Some resources are held open only, and some are closed in the middle of a test.
@SuppressWarnings("try")
class FarewellTests {
    private static final int WRITERS = 4;

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void everybodyIsToldAndWhatWasAcknowledgedIsThereAfterwards() throws InterruptedException {
        Set<UUID> saved = ConcurrentHashMap.newKeySet();
        WorkshopId workshop;
        try (ConfigurableApplicationContext app = start()) {
            Room room = Room.open(app, WRITERS);
            workshop = room.workshop();
            List<TestBoard> boards = room.people().stream()
                    .map(person -> TestBoard.open(port(app), room.workshop(), person))
                    .toList();
            List<Thread> writers = boards.stream()
                    .map(board -> Thread.ofVirtual().start(() -> write(board, saved)))
                    .toList();
            Awaitility.await().until(() -> saved.size() > WRITERS * 10);
            app.close();
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(boards).allSatisfy(board -> assertThat(board.traffic()).contains("{\"t\":\"closing\"}"));
        }
        try (ConfigurableApplicationContext app = start()) {
            Set<UUID> there = app.getBean(CanvasService.class).cards(workshop).stream()
                    .map(Card::id)
                    .map(id -> id.value())
                    .collect(Collectors.toSet());
            assertThat(there).containsAll(saved);
        }
    }

    @Test
    void aNodeThatIsToStopSaysThatItIsNotReady() throws Exception {
        try (ConfigurableApplicationContext app = start()) {
            assertThat(status(app, "/readyz")).isEqualTo(200);
            AvailabilityChangeEvent.publish(app, ReadinessState.REFUSING_TRAFFIC);
            assertThat(status(app, "/readyz")).isEqualTo(503);
            assertThat(status(app, "/livez")).isEqualTo(200);
        }
    }

    @Test
    void aPausedServerTakesCommandsAgainWhenItGoesOn() {
        try (ConfigurableApplicationContext app = start()) {
            Room room = Room.open(app, 1);
            Token person = room.people().getFirst();
            Farewell farewell = app.getBean(Farewell.class);
            try (TestBoard board = TestBoard.open(port(app), room.workshop(), person)) {
                board.await("snapshot");
                farewell.stop();
                board.await("closing");
            }
            farewell.start();
            try (TestBoard board = TestBoard.open(port(app), room.workshop(), person)) {
                board.addNeed("Written after the pause");
                assertThat(board.await("ack").path("seq").longValue(0)).isPositive();
            }
        }
    }

    private static void write(TestBoard board, Set<UUID> saved) {
        try (board) {
            while (true) {
                UUID card = board.addNeed("Written while the server stops");
                if (board.awaitOrGone(Set.of("ack", "nack"))
                        .path("t")
                        .stringValue("")
                        .equals("ack")) {
                    saved.add(card);
                }
            }
        } catch (TestBoard.Gone gone) {
            // The server has stopped, as it should.
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                Kernvraag.class,
                "--spring.profiles.active=test",
                "--spring.datasource.url=" + database,
                "--kernvraag.registration.open=true",
                "--server.port=0");
    }

    private static int port(ConfigurableApplicationContext app) {
        return app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static int status(ConfigurableApplicationContext app, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port(app) + path))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
