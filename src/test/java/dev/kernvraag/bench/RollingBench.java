package dev.kernvraag.bench;

import dev.kernvraag.board.AppProcess;
import dev.kernvraag.board.Room;
import dev.kernvraag.support.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Restarts the nodes of a cluster one after the other while people write through the proxy, and breaks the connections
 * on which the nodes hear of each other.
 *
 * <p>Arguments: restarts (20), people (100), broken listeners (50).
 */
public final class RollingBench {
    private static final int HEAP = 512;
    private static final long MILLI = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Report report = new Report("rolling");
    private final Server server = Server.on(
            "postgresql",
            "--kernvraag.closing.notice=2s",
            "--kernvraag.limits.cards-per-workshop=50000",
            "--kernvraag.limits.cards-per-person=5000");
    private final int restarts;
    private final int people;
    private final int breaks;
    private final Map<UUID, UUID> acknowledged = new ConcurrentHashMap<>();
    private final List<Double> away = new CopyOnWriteArrayList<>();
    private final AtomicInteger connected = new AtomicInteger();
    private volatile boolean writing = true;

    private RollingBench(int restarts, int people, int breaks) {
        this.restarts = restarts;
        this.people = people;
        this.breaks = breaks;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        new RollingBench(number(arguments, 0, 20), number(arguments, 1, 100), number(arguments, 2, 50)).run();
        System.exit(0);
    }

    private static int number(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }

    private void run() throws InterruptedException {
        Room room = server.inside(context -> Room.writing(context, people));
        Room watched = server.inside(context -> Room.open(context, 2));
        List<Integer> ports = List.of(Server.freePort(), Server.freePort());
        List<Server> places = List.of(server, server.beside());
        List<AppProcess> nodes = new ArrayList<>();
        IntStream.range(0, places.size())
                .forEach(node -> nodes.add(places.get(node).start(ports.get(node), HEAP)));
        int proxyPort = Server.freePort();
        Process proxy = proxy(proxyPort, ports);
        try {
            List<Thread> writers = IntStream.range(0, people)
                    .mapToObj(person -> Thread.ofPlatform().start(() -> write(room, proxyPort, person)))
                    .toList();
            awaitEverybody();
            for (int i = 0; i < restarts; i++) {
                int node = i % nodes.size();
                nodes.get(node).stop();
                nodes.set(node, places.get(node).start(ports.get(node), HEAP));
                awaitEverybody();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            }
            writing = false;
            for (Thread writer : writers) {
                writer.join();
            }
            report.line("%d rolling restarts of two nodes behind HAProxy, %d people who write", restarts, people);
            report.timesHead("ms");
            report.times("from losing a connection to the next", away);
            report.timesHead("ms, the listeners broken just before");
            report.times("from one node to a screen of the other", staleness(watched, ports));
        } finally {
            proxy.destroy();
            nodes.forEach(AppProcess::close);
        }
        Oracle oracle = server.inside(context -> Oracle.of(context, room.workshop()));
        report.line(
                "acknowledged %d, lost %d, doubled %d, journal sound: %s (asked: 0 lost, back in 30 s, stale for 3 s at most)",
                acknowledged.size(), oracle.lost(acknowledged), oracle.doubled(), oracle.sound());
    }

    private static Process proxy(int port, List<Integer> nodes) {
        ProcessBuilder builder = new ProcessBuilder(
                        "haproxy",
                        "-f",
                        Path.of("script", "docker", "haproxy.cfg").toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench", "haproxy.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "KV_BIND", "127.0.0.1:" + port,
                        "KV_NODE_1", "127.0.0.1:" + nodes.getFirst(),
                        "KV_NODE_2", "127.0.0.1:" + nodes.getLast()));
        builder.environment().merge("PATH", "/usr/sbin", (path, more) -> path + ":" + more);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEverybody() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (connected.get() < people && System.nanoTime() < end) {
            LockSupport.parkNanos(10 * MILLI);
        }
        if (connected.get() < people) {
            report.line("after %d s there are %d of %d people", PATIENCE.toSeconds(), connected.get(), people);
        }
    }

    /** One person: comes back whenever the connection breaks, and sends again what was not answered. */
    private void write(Room room, int port, int person) {
        AddCard pending = null;
        long lost = 0;
        while (writing) {
            CountDownLatch greeted = new CountDownLatch(1);
            Map<UUID, CountDownLatch> answers = new ConcurrentHashMap<>();
            try (Client client = Client.open(room.address(port), room.cookie(person), (from, message) -> {
                if (message.startsWith("{\"t\":\"snapshot\"")) {
                    greeted.countDown();
                }
                Answer.parse(message)
                        .filter(answer -> answer.seq() > 0)
                        .ifPresent(answer -> answers.computeIfAbsent(answer.command(), id -> new CountDownLatch(1))
                                .countDown());
            })) {
                client.send("{\"t\":\"hello\",\"lang\":\"en\"}");
                if (!greeted.await(10, TimeUnit.SECONDS)) {
                    continue;
                }
                connected.incrementAndGet();
                if (lost > 0) {
                    away.add((System.nanoTime() - lost) / 1e6);
                }
                while (writing && !client.gone().isDone()) {
                    pending = pending == null
                            ? AddCard.saying("Written while nodes restart " + UUID.randomUUID())
                            : pending;
                    client.send(pending.message());
                    if (answers.computeIfAbsent(pending.id(), id -> new CountDownLatch(1))
                            .await(2, TimeUnit.SECONDS)) {
                        acknowledged.put(pending.id(), pending.card());
                        pending = null;
                    }
                    LockSupport.parkNanos(200 * MILLI);
                }
                connected.decrementAndGet();
                lost = System.nanoTime();
            } catch (CompletionException refused) {
                lost = lost == 0 ? System.nanoTime() : lost;
            } catch (InterruptedException e) {
                return;
            }
            // The spread that the browser’s board keeps too.
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(200, 600) * MILLI);
        }
    }

    private List<Double> staleness(Room room, List<Integer> ports) throws InterruptedException {
        List<Double> times = new ArrayList<>();
        Map<String, CountDownLatch> seen = new ConcurrentHashMap<>();
        try (Client here = Client.open(room.address(ports.getFirst()), room.cookie(0), (from, message) -> {});
                Client there = Client.open(
                        room.address(ports.getLast()),
                        room.cookie(1),
                        (from, message) -> seen.forEach((text, latch) -> {
                            if (message.startsWith("{\"t\":\"patch\"") && message.contains(text)) {
                                latch.countDown();
                            }
                        }))) {
            here.send("{\"t\":\"hello\",\"lang\":\"en\"}");
            there.send("{\"t\":\"hello\",\"lang\":\"en\"}");
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            for (int i = 0; i < breaks; i++) {
                AddCard card = AddCard.saying("Stale " + UUID.randomUUID());
                CountDownLatch latch = new CountDownLatch(1);
                seen.put(card.text(), latch);
                Postgres.breakConnections("kernvraag-listener");
                long start = System.nanoTime();
                here.send(card.message());
                if (!latch.await(30, TimeUnit.SECONDS)) {
                    report.line("a card did not arrive at the other node in 30 s");
                }
                times.add((System.nanoTime() - start) / 1e6);
                seen.remove(card.text());
                LockSupport.parkNanos(500 * MILLI);
            }
        }
        return times;
    }
}
