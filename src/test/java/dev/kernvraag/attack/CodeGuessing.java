package dev.kernvraag.attack;

import dev.kernvraag.bench.FlowClient;
import dev.kernvraag.board.Room;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;

/**
 * Networks that try one code after the other, while people of the very same network come with the right code and with the
 * link.
 *
 * <p>Arguments: seconds (50).
 */
public final class CodeGuessing implements Attack {
    private static final int GUESSING = 8;
    private static final int NETWORKS = 2;
    private static final int HEAD_START_MILLIS = 5_000;
    private static final int AGAIN_MILLIS = 1_000;
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private String code = "";
    private String link = "";

    private CodeGuessing() {}

    /** Attacks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Trial.of(new CodeGuessing(), arguments);
    }

    @Override
    public String name() {
        return "code-guessing";
    }

    @Override
    public void prepare(ApplicationContext context, Room honest) {
        Workshop workshop = context.getBean(WorkshopService.class).get(honest.facilitator(), honest.workshop());
        code = workshop.code().toString();
        link = workshop.link().toString();
    }

    @Override
    public void run(Target target) throws InterruptedException {
        List<Thread> guessing = new ArrayList<>();
        for (int i = 0; i < GUESSING; i++) {
            HttpClient network = from(i % NETWORKS);
            guessing.add(Thread.ofVirtual().start(() -> guess(target, network)));
        }
        target.pause(HEAD_START_MILLIS);
        target.demand("the link lets in at the first try", joins(target, link, "By link"));
        long start = System.nanoTime();
        boolean in = joins(target, code, "By code");
        while (!in && target.pause(AGAIN_MILLIS)) {
            in = joins(target, code, "By code");
        }
        target.most("ms until the right code got in", (System.nanoTime() - start) / 1_000_000);
        target.demand("the right code gets in", in);
        for (Thread one : guessing) {
            one.join();
        }
    }

    private static void guess(Target target, HttpClient network) {
        while (!target.isOver()) {
            try {
                new FlowClient(target.port(), network).load("join/" + drawn());
                target.count("wrong codes tried");
            } catch (IOException e) {
                target.count("refused or broken off");
                target.pause(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean joins(Target target, String entry, String name) throws InterruptedException {
        FlowClient visitor = new FlowClient(target.port(), from(0));
        try {
            visitor.load("join/" + entry);
            visitor.typeAndPress("vaadin-text-field", name);
        } catch (IOException | IllegalStateException e) {
            return false;
        }
        return visitor.has(Token.cookieName(target.honest().workshop()));
    }

    private static String drawn() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            drawn.append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return drawn.insert(4, '-').toString();
    }

    private static HttpClient from(int network) {
        return HttpClient.newBuilder().localAddress(Target.address(network)).build();
    }
}
