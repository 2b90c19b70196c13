package dev.kernvraag.attack;

import dev.kernvraag.bench.AddCard;
import dev.kernvraag.bench.Client;
import dev.kernvraag.board.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Thirty people with a board each, who write a card every few seconds and wait until it is saved. */
final class HonestRoom implements AutoCloseable {
    static final int PEOPLE = 30;

    private static final int EVERY_MILLIS = 3_000;
    private static final int AGAIN_MILLIS = 250;
    private static final long PATIENCE_SECONDS = 20;

    private final Room room;
    private final int port;
    private final List<Thread> people = new ArrayList<>();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile List<Double> times = new CopyOnWriteArrayList<>();
    private volatile boolean open = true;

    HonestRoom(Room room, int port) {
        this.room = room;
        this.port = port;
    }

    /** Begins, and waits until cards are saved. */
    void open() throws InterruptedException {
        for (int i = 0; i < PEOPLE; i++) {
            int person = i;
            people.add(Thread.ofVirtual().start(() -> takePart(person)));
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2 * PATIENCE_SECONDS);
        while (times.size() < PEOPLE && System.nanoTime() < end) {
            Thread.sleep(AGAIN_MILLIS);
        }
        times();
        lost();
    }

    /** How long each card took until it was saved, since the last call, in milliseconds. */
    List<Double> times() {
        List<Double> taken = times;
        times = new CopyOnWriteArrayList<>();
        return taken;
    }

    /** Cards that were not saved within twenty seconds, and boards that did not open, since the last call. */
    int lost() {
        return lost.getAndSet(0);
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        people.forEach(Thread::interrupt);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (Thread person : people) {
            person.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
    }

    private void takePart(int person) {
        pause(ThreadLocalRandom.current().nextInt(EVERY_MILLIS));
        while (open) {
            Person one = new Person();
            try (Client board = Client.open(room.address(port), room.cookie(person), (from, text) -> one.hear(text))) {
                board.send("{\"t\":\"hello\",\"lang\":\"en\"}");
                while (open && !board.gone().isDone()) {
                    write(one, board, person);
                    pause(EVERY_MILLIS);
                }
            } catch (CompletionException e) {
                lost.incrementAndGet();
                pause(EVERY_MILLIS);
            }
        }
    }

    private void write(Person one, Client board, int person) {
        AddCard card = AddCard.saying("Person " + person + " wants to be heard");
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<Double> noted = times;
        while (System.nanoTime() < end) {
            CompletableFuture<Boolean> answer = one.await(card);
            board.send(card.message());
            try {
                if (answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    noted.add((System.nanoTime() - start) / 1e6);
                    return;
                }
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                break;
            }
            pause(AGAIN_MILLIS);
        }
        noted.add((System.nanoTime() - start) / 1e6);
        lost.incrementAndGet();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What one of them waits for. */
    private static final class Person {
        private @Nullable AddCard asked;
        private CompletableFuture<Boolean> answer = new CompletableFuture<>();

        synchronized CompletableFuture<Boolean> await(AddCard card) {
            asked = card;
            answer = new CompletableFuture<>();
            return answer;
        }

        synchronized void hear(String message) {
            if (asked != null && message.contains(asked.id().toString())) {
                if (message.startsWith("{\"t\":\"ack\"")) {
                    answer.complete(true);
                } else if (message.startsWith("{\"t\":\"nack\"")) {
                    answer.complete(false);
                }
            }
        }
    }
}
