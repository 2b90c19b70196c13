package dev.kernvraag.bench;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.board.TestBoard;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.journey.Chromium;
import dev.kernvraag.journey.Person;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the Enter key of one browser to the card in another, and from one bare socket to another. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1")
class BoardLatencyBench {
    private static final int WARM_UP = 10;
    private static final int CARDS = 50;

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private ParticipantService participants;

    @Test
    void measure() {
        FacilitatorId facilitator = facilitators
                .register("Fay", "fay@example.org", "a long enough password")
                .id();
        Workshop made =
                workshops.create(facilitator, new NewWorkshop("Bench", "", Language.EN, false, List.of("Everybody")));
        WorkshopId id = made.id();
        GroupId group = made.groups().getFirst().id();
        workshops.open(facilitator, id, CommandId.random());
        guide().enter(facilitator, id, Stage.NEEDS);
        guide().reveal(facilitator, id, Stage.NEEDS);

        List<Double> sockets =
                betweenSockets(id, participants.join(id, "Anna", group), participants.join(id, "Ben", group));
        List<Double> browsers =
                betweenBrowsers(id, participants.join(id, "Cleo", group), participants.join(id, "Dirk", group));
        System.out.printf("%-34s %8s %8s %8s%n", "one card, ms", "median", "p95", "max");
        print("socket to socket", sockets);
        print("browser to browser, drawn", browsers);
        System.out.printf("ratio of the medians %.1f%n", at(browsers, 0.5) / at(sockets, 0.5));
    }

    private List<Double> betweenSockets(WorkshopId id, Token one, Token other) {
        List<Double> times = new ArrayList<>();
        try (TestBoard from = TestBoard.open(port, id, one);
                TestBoard to = TestBoard.open(port, id, other)) {
            to.await("snapshot");
            for (int i = 0; i < WARM_UP + CARDS; i++) {
                long start = System.nanoTime();
                UUID card = from.addNeed("From socket to socket " + i);
                to.await(message -> message.toString().contains(card.toString()));
                keep(times, i, (System.nanoTime() - start) / 1e6);
            }
        }
        return times;
    }

    private List<Double> betweenBrowsers(WorkshopId id, Token one, Token other) {
        List<Double> times = new ArrayList<>();
        try (Chromium chromium = new Chromium();
                Person from = new Person(chromium, port, Language.NL);
                Person to = new Person(chromium, port, Language.EN)) {
            from.enter(id, one);
            to.enter(id, other);
            to.field("canvas.NEED.question").waitFor();
            for (int i = 0; i < WARM_UP + CARDS; i++) {
                String text = "From browser to browser " + i + ".";
                to.page().evaluate(WATCH, text);
                from.field("canvas.NEED.question").fill(text);
                double start = ((Number) from.page().evaluate(PRESS)).doubleValue();
                double seen = ((Number) to.page().evaluate("() => window.kvSeen")).doubleValue();
                keep(times, i, seen - start);
            }
        }
        return times;
    }

    /** Notes the moment at which a card with the text has been drawn. */
    private static final String WATCH = """
            text => {
              window.kvSeen = new Promise(resolve => {
                const look = () => {
                  if ([...document.querySelectorAll('.kv-card-text')].some(card => card.textContent === text)) {
                    observer.disconnect();
                    requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
                  }
                };
                const observer = new MutationObserver(look);
                observer.observe(document.querySelector('kv-board'), {childList: true, subtree: true});
              });
            }""";

    private static final String PRESS = """
            () => {
              const start = performance.timeOrigin + performance.now();
              document.querySelector('.kv-composer').requestSubmit();
              return start;
            }""";

    private static void keep(List<Double> times, int round, double time) {
        if (round >= WARM_UP) {
            times.add(time);
        }
    }

    private static void print(String name, List<Double> times) {
        System.out.printf("%-34s %8.1f %8.1f %8.1f%n", name, at(times, 0.5), at(times, 0.95), at(times, 1));
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    private Guide guide() {
        return new Guide(agendas, floor);
    }
}
