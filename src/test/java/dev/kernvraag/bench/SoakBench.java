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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People who come, look, write and go, for a long time: what the server keeps of them.
 *
 * <p>Arguments: minutes (30), people at a time (200).
 */
public final class SoakBench {
    private static final int HEAP = 1024;
    private static final int SAMPLES = 6;
    private static final double MEGABYTE = 1024 * 1024;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Report report = new Report("soak");
    private final AtomicInteger visits = new AtomicInteger();
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
        // A session lives for two minutes here instead of thirty, so that sessions end within the run.
        Server server = Server.on("h2", "--server.servlet.session.timeout=2m");
        Room room = server.inside(context -> Room.writing(context, people));
        try (AppProcess app = server.start(HEAP)) {
            report.line("%d people coming and going for %d minutes, -Xmx%dm", people, minutes, HEAP);
            report.line("%8s %10s %12s %12s", "minute", "visits", "heap MB", "H2 file MB");
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                threads.add(Thread.ofVirtual().start(() -> comeAndGo(room, app, person)));
            }
            List<Double> heaps = new ArrayList<>();
            for (int i = 1; i <= SAMPLES; i++) {
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(minutes) / SAMPLES);
                Server.jcmd(app.pid(), "GC.run");
                heaps.add(used(app));
                report.line(
                        "%8.1f %10d %12.1f %12.1f",
                        (double) minutes * i / SAMPLES,
                        visits.get(),
                        heaps.getLast(),
                        Files.size(server.data().resolve("kernvraag.mv.db")) / MEGABYTE);
            }
            coming = false;
            for (Thread thread : threads) {
                thread.join();
            }
            report.line(
                    "heap from the second sample to the last: %+.1f %% (asked: at most +5); failed visits: %d",
                    100 * (heaps.getLast() / heaps.get(1) - 1), failures.get());
        }
    }

    private void comeAndGo(Room room, AppProcess app, int person) {
        while (coming) {
            try {
                FlowClient browser = new FlowClient(app.port()).with(room.cookie(person));
                browser.load("room/" + room.workshop());
                try (Client push = browser.push();
                        Client board = Client.open(room.address(app.port()), browser.cookie(), (from, message) -> {})) {
                    board.send("{\"t\":\"hello\",\"lang\":\"en\"}");
                    wait(2, 10);
                    if (ThreadLocalRandom.current().nextInt(5) == 0) {
                        board.send(AddCard.saying("Written in passing").message());
                    }
                    wait(2, 20);
                    if (ThreadLocalRandom.current().nextBoolean()) {
                        browser.leave();
                    }
                    if (push.gone().isDone()) {
                        failures.incrementAndGet();
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

    private static double used(AppProcess app) {
        Matcher used = USED.matcher(Server.jcmd(app.pid(), "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) * 1024 / MEGABYTE : 0;
    }
}
