package dev.kernvraag.bench;

import dev.kernvraag.board.AppProcess;
import dev.kernvraag.board.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * People who come, look, write and go, for a long time: what the server keeps of them. The board fills up in the first
 * minutes and stays as large as it is then, so that what grows afterwards is kept in vain.
 *
 * <p>Arguments: minutes (30), people at a time (200).
 */
public final class SoakBench {
    private static final int HEAP = 1024;
    private static final int SAMPLES = 30;
    private static final int PART = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private final Report report = new Report("soak");
    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicInteger saved = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean coming = true;

    private SoakBench() {}

    /** Measures. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        new SoakBench()
                .run(
                        arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30,
                        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200);
        System.exit(0);
    }

    private void run(int minutes, int people) throws InterruptedException, IOException {
        // A session lives for two minutes here instead of thirty, so that sessions end within the run; those that have
        // run
        // out are looked for every six seconds instead of every minute, or the heap would be a sawtooth.
        Server server =
                Server.on("h2", "--server.servlet.session.timeout=2m", "--server.tomcat.background-processor-delay=1s");
        Room room = server.inside(context -> Room.writing(context, people));
        try (AppProcess app = server.start(HEAP)) {
            report.line("%d people coming and going for %d minutes, -Xmx%dm", people, minutes, HEAP);
            report.line("%8s %10s %10s %12s %12s", "minute", "visits", "saved", "heap MB", "H2 file MB");
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                threads.add(Thread.ofVirtual().start(() -> comeAndGo(room, app, person)));
            }
            List<Double> heaps = new ArrayList<>();
            for (int i = 1; i <= SAMPLES; i++) {
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(minutes) / SAMPLES);
                heaps.add(Server.heap(app));
                report.line(
                        "%8.1f %10d %10d %12.1f %12.1f",
                        (double) minutes * i / SAMPLES,
                        visits.get(),
                        saved.get(),
                        heaps.getLast(),
                        Files.size(server.data().resolve("kernvraag.mv.db")) / MEGABYTE);
            }
            coming = false;
            for (Thread thread : threads) {
                thread.join();
            }
            double early = mean(heaps.subList(SAMPLES - 2 * PART, SAMPLES - PART));
            double late = mean(heaps.subList(SAMPLES - PART, SAMPLES));
            report.line(
                    "heap, mean of the last third against the third before: %+.1f %% (asked: at most +5); failed visits: %d",
                    100 * (late / early - 1), failures.get());
        }
    }

    private void comeAndGo(Room room, AppProcess app, int person) {
        OwnCards own = new OwnCards();
        while (coming) {
            try {
                FlowClient browser = new FlowClient(app.port()).with(room.cookie(person));
                browser.load("room/" + room.workshop());
                try (Client push = browser.push();
                        Client board = Client.open(
                                room.address(app.port()), browser.cookie(), (from, message) -> hear(message))) {
                    board.send("{\"t\":\"hello\",\"lang\":\"en\"}");
                    wait(2, 10);
                    if (ThreadLocalRandom.current().nextInt(5) == 0) {
                        board.send(own.next());
                    }
                    wait(2, 20);
                    if (push.gone().isDone() || board.gone().isDone()) {
                        failures.incrementAndGet();
                    }
                    if (ThreadLocalRandom.current().nextBoolean()) {
                        browser.leave();
                    }
                }
                visits.incrementAndGet();
            } catch (IOException | CompletionException e) {
                failures.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
            wait(1, 5);
        }
    }

    private static void wait(int least, int most) {
        LockSupport.parkNanos(
                TimeUnit.SECONDS.toNanos(ThreadLocalRandom.current().nextInt(least, most)));
    }

    private void hear(String message) {
        if (Answer.parse(message).filter(answer -> answer.seq() > 0).isPresent()) {
            saved.incrementAndGet();
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
