package dev.kernvraag.attack;

import dev.kernvraag.bench.FlowClient;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/**
 * Fifty connections from sixteen networks that guess passwords as fast as they are answered: of one account, and of many that
 * are not there.
 *
 * <p>Arguments: seconds (50).
 */
public final class SignInFlood implements Attack {
    private static final int CONNECTIONS = 50;
    private static final int NETWORKS = 16;

    private SignInFlood() {}

    /** Attacks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Trial.of(new SignInFlood(), arguments);
    }

    @Override
    public String name() {
        return "sign-in-flood";
    }

    @Override
    public void run(Target target) throws InterruptedException {
        List<Thread> guessing = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            int number = i;
            guessing.add(Thread.ofVirtual().start(() -> guess(target, number)));
        }
        for (Thread one : guessing) {
            one.join();
        }
    }

    private static void guess(Target target, int number) {
        try (HttpClient http = HttpClient.newBuilder()
                .localAddress(Target.address(number % NETWORKS))
                .build()) {
            while (!target.isOver()) {
                try {
                    guess(target, new FlowClient(target.port(), http), number);
                } catch (IOException e) {
                    target.count("refused or broken off");
                    target.pause(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private static void guess(Target target, FlowClient visitor, int number) throws IOException, InterruptedException {
        visitor.load("login");
        String mailbox = number % 2 == 0 ? "fay@example.org" : "nobody" + System.nanoTime() + "@example.org";
        // The first press sends an empty password, which is a guess too.
        visitor.typeAndPress("vaadin-email-field", mailbox);
        for (int i = 0; i < 10 && !target.isOver(); i++) {
            visitor.typeAndPress("vaadin-password-field", "a wrong password " + i);
            target.count("passwords tried");
        }
    }
}
