package dev.kernvraag.bench;

import dev.kernvraag.board.AppProcess;
import dev.kernvraag.board.Room;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * Many people who join one room from one address: from the first request of each to their board, by the page, the form
 * and the board’s socket.
 *
 * <p>Arguments: people (1,000), seconds (60).
 */
public final class JoinStormBench {
    private static final int HEAP = 1024;
    /** What part of the people counts as early: those who meet a server that has just begun. */
    private static final int EARLY = 4;

    private final Report report = new Report("join-storm");
    private final List<Double> early = new CopyOnWriteArrayList<>();
    private final List<Double> later = new CopyOnWriteArrayList<>();
    private final List<Client> boards = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    private JoinStormBench() {}

    /** A room and the link to it. */
    private record Place(Room room, String link) {}

    private static Place place(ApplicationContext context) {
        Room room = Room.open(context, 0);
        return new Place(
                room,
                context.getBean(WorkshopService.class)
                        .get(room.facilitator(), room.workshop())
                        .link()
                        .toString());
    }

    /** Measures. */
    public static void main(String[] arguments) throws InterruptedException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        new JoinStormBench().run(people, seconds);
        System.exit(0);
    }

    private void run(int people, int seconds) throws InterruptedException {
        Server server = Server.on("h2", "--kernvraag.workshop.capacity=5000", "--kernvraag.joins.burst=5000");
        Place place = server.inside(JoinStormBench::place);
        try (AppProcess app = server.start(HEAP)) {
            List<Thread> joiners = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < people; i++) {
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(seconds) / people - System.nanoTime());
                int person = i;
                joiners.add(Thread.ofVirtual()
                        .start(() -> join(place, app, person, person * EARLY < people ? early : later)));
            }
            for (Thread joiner : joiners) {
                joiner.join();
            }
            report.line("%d joins from one address in %d s, -Xmx%dm", people, seconds, HEAP);
            report.timesHead("from the first request to the board, ms");
            List<Double> times = Stream.concat(early.stream(), later.stream()).toList();
            report.times("all", times);
            report.times("the first quarter, on a cold server", early);
            report.times("those after them", later);
            report.line(
                    "in: %d of %d, %.2f %% (asked: 99.9 %%, p95 at most 2000 ms)",
                    times.size(), people, 100.0 * times.size() / people);
            failures.stream().distinct().limit(3).forEach(failure -> report.line("failed: %s", failure));
            boards.forEach(Client::close);
        }
    }

    private void join(Place place, AppProcess app, int person, List<Double> times) {
        long start = System.nanoTime();
        Room room = place.room();
        FlowClient browser = new FlowClient(app.port());
        try {
            browser.load("join/" + place.link());
            browser.typeAndPress("vaadin-text-field", "Person " + person);
            if (!browser.has(Token.cookieName(room.workshop()))) {
                throw new IOException("the form did not let them in");
            }
            browser.load("room/" + room.workshop());
            CountDownLatch drawn = new CountDownLatch(1);
            Client board = Client.open(room.address(app.port()), browser.cookie(), (from, message) -> {
                if (message.startsWith("{\"t\":\"snapshot\"")) {
                    drawn.countDown();
                }
            });
            boards.add(board);
            board.send("{\"t\":\"hello\",\"lang\":\"en\"}");
            if (!drawn.await(30, TimeUnit.SECONDS)) {
                throw new IOException("the board stayed empty");
            }
            times.add((System.nanoTime() - start) / 1e6);
        } catch (IOException | CompletionException | IllegalStateException e) {
            failures.add(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
