package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A server that dies in the middle of the writing keeps every card whose author saw “saved”. */
class KilledServerIT {
    private static final int WRITERS = 8;
    private static final int KILLS = 2;
    private static final int ACKNOWLEDGED_AT_LEAST = 60;

    @TempDir
    private Path data;

    private final Map<Token, Set<String>> saved = new ConcurrentHashMap<>();
    private final Random random = new Random(20261124);
    private WorkshopId workshop = WorkshopId.random();

    @Test
    void everyCardThatWasSavedIsThereOnceAfterTheServerWasKilled() throws Exception {
        List<Token> writers = prepare();
        for (int kill = 0; kill < KILLS; kill++) {
            try (AppProcess app = AppProcess.start(data)) {
                writeUntilKilled(app, writers);
            }
        }
        assertThat(saved.values().stream().mapToInt(Set::size).sum()).isGreaterThan(ACKNOWLEDGED_AT_LEAST * KILLS);

        try (AppProcess app = AppProcess.start(data)) {
            for (Token writer : writers) {
                Map<String, Integer> found = cardsOf(app.port(), writer);
                assertThat(found.keySet()).containsAll(saved.getOrDefault(writer, Set.of()));
                assertThat(found.values()).allMatch(times -> times == 1);
            }
        }
    }

    private List<Token> prepare() {
        try (ConfigurableApplicationContext context =
                SpringApplication.run(Kernvraag.class, "--kernvraag.data=" + data, "--server.port=0")) {
            FacilitatorId facilitator = context.getBean(FacilitatorService.class)
                    .register("Fay", "fay@example.org", "a long enough password")
                    .id();
            WorkshopService workshops = context.getBean(WorkshopService.class);
            Workshop made = workshops.create(
                    facilitator, new NewWorkshop("Killed", "", Language.EN, true, List.of("Everybody")));
            workshop = made.id();
            workshops.open(facilitator, workshop, CommandId.random());
            new Guide(context.getBean(AgendaService.class), context.getBean(FloorService.class))
                    .enter(facilitator, workshop, Stage.NEEDS);
            ParticipantService participants = context.getBean(ParticipantService.class);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Token token =
                        participants.join(workshop, "", made.groups().getFirst().id());
                saved.put(token, ConcurrentHashMap.newKeySet());
                tokens.add(token);
            }
            return tokens;
        }
    }

    private void writeUntilKilled(AppProcess app, List<Token> writers) throws InterruptedException {
        Set<String> now = ConcurrentHashMap.newKeySet();
        int enough = ACKNOWLEDGED_AT_LEAST + random.nextInt(ACKNOWLEDGED_AT_LEAST);
        List<Thread> threads = writers.stream()
                .map(writer -> Thread.ofVirtual().start(() -> write(app.port(), writer, now)))
                .toList();
        Awaitility.await().until(() -> now.size() > enough);
        app.kill();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Writes as fast as the server acknowledges, until the server is gone. */
    private void write(int port, Token writer, Set<String> now) {
        Set<String> mine = saved.getOrDefault(writer, now);
        try (TestBoard board = TestBoard.open(port, workshop, writer)) {
            board.await("snapshot");
            while (true) {
                UUID card = board.addNeed("Written just before the end " + UUID.randomUUID());
                board.awaitOrGone("ack");
                mine.add(card.toString());
                now.add(card.toString());
            }
        } catch (TestBoard.Gone gone) {
            // The server was killed: what it did not acknowledge may or may not be there.
        }
    }

    private Map<String, Integer> cardsOf(int port, Token writer) {
        Map<String, Integer> found = new HashMap<>();
        try (TestBoard board = TestBoard.open(port, workshop, writer)) {
            JsonNode snapshot = board.await("snapshot");
            Set<String> mine = new HashSet<>();
            snapshot.path("mine").forEach(id -> mine.add(id.stringValue()));
            snapshot.path("cards").forEach(card -> found.merge(card.path("id").stringValue(), 1, Integer::sum));
            assertThat(found.keySet()).isEqualTo(mine);
        }
        return found;
    }
}
