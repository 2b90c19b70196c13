package dev.kernvraag.bench;

import dev.kernvraag.board.AppProcess;
import dev.kernvraag.board.Room;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * From the sending of a change to its arrival at every screen of a full room, against a bare broadcaster of messages of
 * the same size in the same container, in the same run. Everybody has the whole page open: Vaadin’s session and its push
 * as well as the board. What lies on the board before was written by the same people at the same server, and the
 * broadcaster has carried as many messages: a server with a full board is a server that has worked.
 *
 * <p>Arguments: people (300), seconds (60), cards on the board (500).
 */
public final class FanOutBench {
    private static final int A_SECOND = 5;
    private static final int A_SECOND_BEFORE = 25;
    private static final int HEAP = 1024;
    private static final Pattern MARK = Pattern.compile("~(\\d+)~");
    private static final Set<String> OF_A_PERSON = Set.of(
            "dev.kernvraag.live.LiveWorkshop",
            "dev.kernvraag.board.Screen",
            "dev.kernvraag.ui.room.LiveBinding",
            "dev.kernvraag.ui.room.RoomView");
    private static final String TEXT = "x".repeat(60);

    private final Report report = new Report("fan-out");
    private final List<Double> saved = new CopyOnWriteArrayList<>();
    private volatile long lastSent;
    private final int people;
    private final int seconds;
    private final int cards;

    private FanOutBench(int people, int seconds, int cards) {
        this.people = people;
        this.seconds = seconds;
        this.cards = cards;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        new FanOutBench(number(arguments, 0, 300), number(arguments, 1, 60), number(arguments, 2, 500)).run();
        System.exit(0);
    }

    private static int number(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }

    private void run() throws Exception {
        report.line(
                "%d people, %d changes a second for %d s once they have written %d cards, -Xmx%dm",
                people, A_SECOND, seconds, cards, HEAP);
        report.timesHead("from sending to arrival, ms");
        List<Double> bare = bare();
        report.times("bare broadcaster", bare);
        List<Double> ours = ours();
        report.times("Kernvraag", ours);
        report.times("Kernvraag, until it is saved", saved.subList(cards, saved.size()));
        report.line(
                "ratio: median %.2f, p99 %.2f (asked: at most 2)",
                Report.part(ours, 0.5) / Report.part(bare, 0.5), Report.part(ours, 0.99) / Report.part(bare, 0.99));
    }

    private List<Double> bare() throws Exception {
        int port = Server.freePort();
        Path folder = Files.createTempDirectory("bare");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareBroadcaster.class.getName(),
                        Integer.toString(port),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            Awaitility.await().ignoreExceptions().until(() -> {
                new Socket("localhost", port).close();
                return true;
            });
            // What our own patches look like, so that both carry the same number of bytes.
            String filler = "y".repeat(360);
            return measure(
                    person -> new Door("ws://localhost:" + port + "/all", ""),
                    (clients, change) -> clients.get(change % people)
                            .send("{\"t\":\"patch\",\"text\":\"~" + change + "~" + TEXT + "\",\"rest\":\"" + filler
                                    + "\"}"),
                    () -> {});
        } finally {
            process.destroyForcibly();
        }
    }

    private List<Double> ours() throws Exception {
        Server server = Server.on("h2", "--kernvraag.workshop.capacity=2000");
        Room room = server.inside(context -> Room.open(context, people));
        List<FlowClient> pages = new ArrayList<>();
        List<Client> pushes = new ArrayList<>();
        try (AppProcess app = server.start(HEAP)) {
            double before = Server.heap(app);
            double[] after = new double[1];
            List<Double> times = measure(
                    person -> {
                        FlowClient page = new FlowClient(app.port()).with(room.cookie(person));
                        pages.add(page);
                        page.load("room/" + room.workshop());
                        pushes.add(page.push());
                        return new Door(room.address(app.port()), page.cookie());
                    },
                    (clients, change) -> clients.get(change % people)
                            .send(AddCard.saying("~" + change + "~" + TEXT).message()),
                    () -> after[0] = Server.heap(app));
            report.line(
                    "heap after a full collection: %.1f MB before, %.1f MB with everybody, %.3f MB a person (asked: at most 0.35)",
                    before, after[0], (after[0] - before) / people);
            for (FlowClient page : pages) {
                page.leave();
            }
            pushes.forEach(Client::close);
            Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> left(app) == 0);
            report.line("live workshops, screens and pages left when everybody had gone: %d", left(app));
            return times;
        }
    }

    private record Door(String address, String cookie) {}

    /** Where each person has their board, once they have what belongs to it. */
    private interface Doors {
        Door of(int person) throws IOException, InterruptedException;
    }

    /** Opens everybody’s socket, sends the changes, and notes when each reaches each screen. */
    private List<Double> measure(Doors doors, ObjIntConsumer<List<Client>> change, Runnable afterwards)
            throws IOException, InterruptedException {
        int changes = cards + seconds * A_SECOND;
        long[] sentAt = new long[changes];
        long[][] arrivedAt = new long[people][changes];
        CountDownLatch all = new CountDownLatch(people * changes);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int person = i;
            Door own = doors.of(i);
            Client client = Client.open(own.address(), own.cookie(), (from, message) -> {
                long now = System.nanoTime();
                if (message.startsWith("{\"t\":\"ack\"")) {
                    saved.add((now - lastSent) / 1e6);
                } else if (message.startsWith("{\"t\":\"patch\"")) {
                    Matcher mark = MARK.matcher(message);
                    while (mark.find()) {
                        int number = Integer.parseInt(mark.group(1));
                        if (arrivedAt[person][number] == 0) {
                            arrivedAt[person][number] = now;
                            all.countDown();
                        }
                    }
                }
            });
            client.send("{\"t\":\"hello\",\"lang\":\"en\"}");
            clients.add(client);
        }
        settle();
        pace(0, cards, A_SECOND_BEFORE, clients, change, sentAt);
        settle();
        pace(cards, changes, A_SECOND, clients, change, sentAt);
        boolean complete = all.await(20, TimeUnit.SECONDS);
        List<Double> times = new ArrayList<>();
        int missing = 0;
        for (int i = cards; i < changes; i++) {
            for (int person = 0; person < people; person++) {
                if (arrivedAt[person][i] == 0) {
                    missing++;
                } else {
                    times.add((arrivedAt[person][i] - sentAt[i]) / 1e6);
                }
            }
        }
        if (!complete) {
            report.line("changes that did not arrive: %d", missing);
        }
        afterwards.run();
        clients.forEach(Client::close);
        return times;
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(2_000);
    }

    private void pace(
            int from,
            int until,
            int aSecond,
            List<Client> clients,
            ObjIntConsumer<List<Client>> change,
            long[] sentAt) {
        long start = System.nanoTime();
        for (int i = from; i < until; i++) {
            long due = start + (i - from) * TimeUnit.SECONDS.toNanos(1) / aSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            sentAt[i] = System.nanoTime();
            lastSent = sentAt[i];
            change.accept(clients, i);
        }
    }

    private static int left(AppProcess app) {
        return Server.jcmd(app.pid(), "GC.class_histogram")
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length >= 4 && OF_A_PERSON.contains(columns[3]))
                .mapToInt(columns -> Integer.parseInt(columns[1]))
                .sum();
    }
}
