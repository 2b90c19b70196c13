package dev.kernvraag.bench;

import dev.kernvraag.board.AppProcess;
import dev.kernvraag.board.Room;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Sends each command one to five times, shuffled, many at once, to a server that is killed three times in between.
 *
 * <p>Arguments: commands (10,000), people (100).
 */
// Nobody waits for a permit to be given back.
@SuppressWarnings("FutureReturnValueIgnored")
public final class IdempotencyBench {
    private static final int HEAP = 512;
    private static final int PARTS = 4;
    private static final int COPIES_MAX = 5;
    private static final int AT_ONCE = 32;
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Report report = new Report("idempotency");
    private final Server server = Server.on("h2", "--kernvraag.limits.cards-per-workshop=50000");
    private final int commands;
    private final int people;
    private final Random random = new Random(20261125);
    private final Set<UUID> done = ConcurrentHashMap.newKeySet();
    /** What this process answered: a board’s place in the journal means nothing to the next one. */
    private final Map<UUID, Long> places = new ConcurrentHashMap<>();

    private final AtomicInteger contradictions = new AtomicInteger();
    private int sent;

    private IdempotencyBench(int commands, int people) {
        this.commands = commands;
        this.people = people;
    }

    /** Measures. */
    public static void main(String[] arguments) {
        new IdempotencyBench(
                        arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000,
                        arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100)
                .run();
        System.exit(0);
    }

    private void run() {
        Room room = server.inside(context -> Room.writing(context, people));
        List<List<AddCard>> open =
                IntStream.range(0, people).mapToObj(this::shuffled).toList();
        for (int part = 0; part < PARTS; part++) {
            part(room, open, part == PARTS - 1);
        }
        Oracle oracle = server.inside(context -> Oracle.of(context, room.workshop()));
        report.line("%d commands, sent %d times, %d restarts by kill -9", commands, sent, PARTS - 1);
        report.line(
                "effects %d, doubled %d, answers of one process that contradict each other %d, journal sound: %s (asked: %d, 0, 0, true)",
                oracle.added().size(), oracle.doubled(), contradictions.get(), oracle.sound(), commands);
    }

    private List<AddCard> shuffled(int person) {
        List<AddCard> sends = new ArrayList<>();
        for (int i = person; i < commands; i += people) {
            sends.addAll(Collections.nCopies(random.nextInt(1, COPIES_MAX + 1), AddCard.saying("Command " + i)));
        }
        Collections.shuffle(sends, random);
        return sends;
    }

    /** Sends a part of everybody’s list; what was not answered goes back to the list. */
    private void part(Room room, List<List<AddCard>> open, boolean last) {
        places.clear();
        try (AppProcess app = server.start(HEAP)) {
            List<Thread> senders = IntStream.range(0, people)
                    .mapToObj(
                            person -> Thread.ofPlatform().start(() -> send(room, app, person, open.get(person), last)))
                    .toList();
            if (!last) {
                int before = done.size();
                while (done.size() < before + commands / (PARTS + 1)) {
                    LockSupport.parkNanos(1_000_000);
                }
                app.kill();
            }
            for (Thread sender : senders) {
                sender.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(Room room, AppProcess app, int person, List<AddCard> open, boolean last) {
        ConcurrentLinkedQueue<AddCard> queue = new ConcurrentLinkedQueue<>(open);
        Map<UUID, AddCard> known = new ConcurrentHashMap<>();
        ConcurrentLinkedQueue<UUID> answered = new ConcurrentLinkedQueue<>();
        Semaphore free = new Semaphore(AT_ONCE);
        List<AddCard> out = new ArrayList<>();
        Client client = Client.open(
                room.address(app.port()),
                room.cookie(person),
                (from, message) -> Answer.parse(message).ifPresent(answer -> {
                    if (answer.seq() > 0) {
                        note(answer);
                        answered.add(answer.command());
                        free.release();
                    } else {
                        // As a browser does: whoever has too much to do is not asked again at once.
                        LATER.execute(() -> {
                            queue.add(known.get(answer.command()));
                            free.release();
                        });
                    }
                }));
        client.gone().whenComplete((nothing, error) -> free.release(AT_ONCE));
        boolean sending = true;
        while (sending) {
            free.acquireUninterruptibly();
            AddCard next = queue.poll();
            if (next != null) {
                known.put(next.id(), next);
                out.add(next);
                sending = !client.gone().isDone() && client.send(next.message());
            } else if (last && free.availablePermits() < AT_ONCE - 1) {
                free.release();
                LockSupport.parkNanos(1_000_000);
            } else {
                sending = !last && !client.gone().isDone();
                free.release();
                LockSupport.parkNanos(1_000_000);
            }
        }
        client.close();
        synchronized (this) {
            sent += out.size();
        }
        answered.forEach(id -> out.remove(known.get(id)));
        open.clear();
        open.addAll(queue);
        open.addAll(out);
        Collections.shuffle(open, random);
    }

    private void note(Answer answer) {
        done.add(answer.command());
        Long earlier = places.putIfAbsent(answer.command(), answer.seq());
        if (earlier != null && earlier != answer.seq()) {
            contradictions.incrementAndGet();
        }
    }
}
