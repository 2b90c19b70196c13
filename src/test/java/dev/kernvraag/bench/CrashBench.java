package dev.kernvraag.bench;

import dev.kernvraag.board.AppProcess;
import dev.kernvraag.board.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Kills the server at random moments, mostly while many people write and sometimes while it starts, and compares what it acknowledged with what is there.
 *
 * <p>Everybody sends one command at a time and, after a crash, the one that was not answered again, as a browser does.
 * Arguments: database ({@code h2} or {@code postgresql}), rounds (200), people (100).
 */
public final class CrashBench {
    private static final int HEAP = 512;
    private static final int ROUNDS_A_ROOM = 10;
    private static final int SHORTEST_MILLIS = 100;
    private static final int LONGEST_MILLIS = 1_500;
    /** One kill of so many comes while the server starts. */
    private static final int STARTS = 5;

    private final Report report;
    private final Server server;
    private final int rounds;
    private final int people;
    private final Random random = new Random(20261125);
    private final List<Double> ready = new ArrayList<>();
    private int killedStarting;
    private final Map<UUID, UUID> acknowledged = new ConcurrentHashMap<>();

    private CrashBench(String database, int rounds, int people) {
        this.report = new Report("crash-" + database);
        this.server = Server.on(
                database, "--kernvraag.limits.cards-per-workshop=50000", "--kernvraag.limits.cards-per-person=5000");
        this.rounds = rounds;
        this.people = people;
        report.line("%s, %d rounds of kill -9, %d people who write", database, rounds, people);
    }

    /** Measures. */
    public static void main(String[] arguments) {
        new CrashBench(
                        arguments.length > 0 ? arguments[0] : "h2",
                        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200,
                        arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100)
                .run();
        System.exit(0);
    }

    private void run() {
        int count = (rounds + ROUNDS_A_ROOM - 1) / ROUNDS_A_ROOM;
        List<Room> rooms = server.inside(context -> IntStream.range(0, count)
                .mapToObj(i -> Room.writing(context, people))
                .toList());
        Map<Integer, AddCard> pending = new ConcurrentHashMap<>();
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_A_ROOM == 0) {
                pending.clear();
            }
            if (!ready.isEmpty() && random.nextInt(STARTS) == 0) {
                killStarting();
            } else {
                round(rooms.get(round / ROUNDS_A_ROOM), pending);
            }
        }
        List<Oracle> oracles = server.inside(context ->
                rooms.stream().map(room -> Oracle.of(context, room.workshop())).toList());
        Map<UUID, UUID> added = new HashMap<>();
        oracles.forEach(oracle -> added.putAll(oracle.added()));
        report.line("%d of the kills came while the server was starting", killedStarting);
        report.timesHead("ms");
        report.times("from process to first answer", ready);
        report.line(
                "acknowledged %d, lost %d, doubled %d, journals sound %d of %d (asked: 0 lost, 0 doubled, all sound, ready in 15 s)",
                acknowledged.size(),
                new Oracle(added, 0, true).lost(acknowledged),
                oracles.stream().mapToInt(Oracle::doubled).sum(),
                oracles.stream().filter(Oracle::sound).count(),
                oracles.size());
    }

    private void killStarting() {
        try (AppProcess app = server.begin(HEAP)) {
            LockSupport.parkNanos((long) (random.nextDouble() * Report.part(ready, 0.5) * 1e6));
            app.kill();
        }
        killedStarting++;
    }

    private void round(Room room, Map<Integer, AddCard> pending) {
        long start = System.nanoTime();
        try (AppProcess app = server.start(HEAP)) {
            ready.add((System.nanoTime() - start) / 1e6);
            List<Client> clients = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                Client client = Client.open(
                        room.address(app.port()),
                        room.cookie(i),
                        (from, message) ->
                                Answer.parse(message).ifPresent(answer -> next(from, person, answer, pending)));
                clients.add(client);
                client.send("{\"t\":\"hello\",\"lang\":\"en\"}");
                next(client, person, null, pending);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)));
            app.kill();
            clients.forEach(Client::close);
        }
    }

    private void next(Client client, int person, @Nullable Answer answer, Map<Integer, AddCard> pending) {
        AddCard waiting = pending.get(person);
        if (answer != null
                && waiting != null
                && answer.seq() > 0
                && answer.command().equals(waiting.id())) {
            acknowledged.put(waiting.id(), waiting.card());
            pending.remove(person);
        }
        client.send(
                pending.computeIfAbsent(person, key -> AddCard.saying("Written before a crash " + UUID.randomUUID()))
                        .message());
    }
}
