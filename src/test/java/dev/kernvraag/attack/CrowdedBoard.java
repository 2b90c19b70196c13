package dev.kernvraag.attack;

import dev.kernvraag.bench.AddCard;
import dev.kernvraag.bench.Client;
import dev.kernvraag.board.Room;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * One participant of the honest room with ten windows, each of which adds long cards as fast as it can, while an eleventh
 * asks for everything anew: their cards stay within a person’s share, and a screen that opens is sent little.
 *
 * <p>Arguments: seconds (50).
 */
public final class CrowdedBoard implements Attack {
    private static final int WINDOWS = 10;
    private static final int AT_ONCE = 200;
    private static final int CARDS_MAX = 500;
    private static final int PICTURE_MAX = 2_500_000;
    private static final String TEXT = "x".repeat(1_900);
    private static final String HELLO = "{\"t\":\"hello\",\"lang\":\"en\"}";

    private final AtomicInteger taken = new AtomicInteger();
    private @Nullable Token token;

    private CrowdedBoard() {}

    /** Attacks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Trial.of(new CrowdedBoard(), arguments);
    }

    @Override
    public String name() {
        return "crowded-board";
    }

    @Override
    public void prepare(ApplicationContext context, Room honest) {
        token = context.getBean(ParticipantService.class)
                .join(
                        honest.workshop(),
                        "Mallory",
                        context.getBean(WorkshopService.class)
                                .get(honest.facilitator(), honest.workshop())
                                .groups()
                                .getFirst()
                                .id());
    }

    @Override
    public void run(Target target) throws InterruptedException {
        List<Thread> windows = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            windows.add(Thread.ofVirtual().start(() -> again(target, this::flood)));
        }
        windows.add(Thread.ofVirtual().start(() -> again(target, this::greet)));
        for (Thread window : windows) {
            window.join();
        }
        target.most("cards of one person", taken.get());
        target.demand("a person’s cards stay within their share", taken.get() <= CARDS_MAX);
        long picture = picture(target);
        target.most("bytes that a new screen is sent first", picture);
        target.demand("a new screen is sent little", picture <= PICTURE_MAX);
    }

    private interface Deed {
        void at(Target target, Client window);
    }

    private void again(Target target, Deed deed) {
        while (!target.isOver()) {
            try (Client window = open(target, this::count)) {
                deed.at(target, window);
            } catch (CompletionException e) {
                target.count("connections that were refused");
                target.pause(50);
            }
        }
    }

    private void flood(Target target, Client window) {
        target.count("windows opened");
        window.send(HELLO);
        while (!window.gone().isDone() && !target.isOver()) {
            for (int i = 0; i < AT_ONCE; i++) {
                window.send(AddCard.saying(TEXT).message());
                target.count("cards sent");
            }
            target.pause(500);
        }
    }

    private void greet(Target target, Client window) {
        while (!window.gone().isDone() && target.pause(20)) {
            window.send(HELLO);
            target.count("asked for everything");
        }
    }

    private void count(String message) {
        if (message.startsWith("{\"t\":\"ack\"")) {
            taken.incrementAndGet();
        }
    }

    /** How large the first message is that an honest person gets, who comes in afterwards. */
    private static long picture(Target target) {
        Room room = target.honest();
        long[] size = new long[1];
        try (Client board = Client.open(room.address(target.port()), room.cookie(0), (from, message) -> {
            if (message.startsWith("{\"t\":\"snapshot\"")) {
                synchronized (size) {
                    size[0] = message.length();
                }
            }
        })) {
            board.send(HELLO);
            for (int i = 0; i < 80; i++) {
                synchronized (size) {
                    if (size[0] > 0) {
                        return size[0];
                    }
                }
                pause();
            }
        }
        return Long.MAX_VALUE;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Client open(Target target, Consumer<String> heard) {
        Token known = Objects.requireNonNull(token);
        Room room = target.honest();
        return Client.open(
                room.address(target.port()),
                Token.cookieName(room.workshop()) + "=" + known.value(),
                (from, message) -> heard.accept(message));
    }
}
