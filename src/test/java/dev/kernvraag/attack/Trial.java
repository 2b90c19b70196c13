package dev.kernvraag.attack;

import dev.kernvraag.bench.Report;
import dev.kernvraag.bench.Server;
import dev.kernvraag.board.AppProcess;
import dev.kernvraag.board.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * An attack on a server of its own with a small heap, beside thirty honest people: they must not notice, and the server must
 * answer.
 */
public final class Trial {
    private static final int HEAP = 600;
    private static final int SECONDS = 50;
    private static final int QUIET_SECONDS = 10;
    private static final int READY_SECONDS = 180;
    private static final double WORST_MILLIS = 1_000;

    private final Attack attack;
    private final Report report;

    private Trial(Attack attack) {
        this.attack = attack;
        this.report = new Report("attack-" + attack.name());
    }

    /** Runs an attack for so many seconds (50) and ends the process: with 0 if every bound was kept. */
    public static void of(Attack attack, String... arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SECONDS;
        System.exit(new Trial(attack).run(seconds) ? 0 : 1);
    }

    private boolean run(int seconds) throws IOException, InterruptedException {
        Server server = Server.on("h2", attack.settings().toArray(String[]::new));
        Room room = server.inside(context -> {
            Room made = Room.open(context, HonestRoom.PEOPLE);
            attack.prepare(context, made);
            return made;
        });
        report.line("%s for %d s, -Xmx%dm", attack.name(), seconds, HEAP);
        try (AppProcess app = server.start(HEAP);
                HonestRoom honest = new HonestRoom(room, app.port())) {
            awaitReady(app);
            honest.open();
            return watch(server, app, room, honest, seconds);
        }
    }

    private static void awaitReady(AppProcess app) {
        for (int i = 0; i < READY_SECONDS && Probe.ask(app.port(), "/readyz") == Probe.NO_ANSWER_MILLIS; i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private boolean watch(Server server, AppProcess app, Room room, HonestRoom honest, int seconds)
            throws IOException, InterruptedException {
        try (Probe probe = new Probe(app.port())) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(QUIET_SECONDS));
            report.timesHead("ms");
            report.times("before: /livez", probe.times());
            report.times("before: a card until it is saved", honest.times());
            honest.lost();
            Target target = new Target(app.port(), room, seconds);
            Thread attacker = Thread.ofPlatform().start(() -> attack(target));
            attacker.join(TimeUnit.SECONDS.toMillis(seconds + QUIET_SECONDS));
            List<Double> answers = probe.times();
            List<Double> cards = honest.times();
            int lost = honest.lost();
            report.times("during: /livez", answers);
            report.times("during: a card until it is saved", cards);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(QUIET_SECONDS));
            report.times("after: /livez", probe.times());
            report.times("after: a card until it is saved", honest.times());
            target.reached().forEach((what, count) -> report.line("reached: %s: %d", what, count));
            return judge(server, app, target, answers, cards, lost);
        }
    }

    private void attack(Target target) {
        try {
            attack.run(target);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean judge(
            Server server, AppProcess app, Target target, List<Double> answers, List<Double> cards, int lost)
            throws IOException {
        List<String> missed = new ArrayList<>(target.broken());
        double worst = Report.part(answers, 1);
        double card = Report.part(cards, 0.95);
        long full = outOfMemory(server);
        if (!app.runs()) {
            missed.add("the server ended");
        }
        if (worst > WORST_MILLIS) {
            missed.add("/livez within 1 s");
        }
        if (full > 0) {
            missed.add("no OutOfMemoryError");
        }
        if (cards.isEmpty() || card > WORST_MILLIS || lost > 0) {
            missed.add("the honest room goes on");
        }
        report.line(
                "/livez at worst %.0f ms (asked: 1000), OutOfMemoryError %d (0), a card p95 %.0f ms (1000), lost %d (0), "
                        + "heap after it %.0f MB",
                worst, full, card, lost, app.runs() ? Server.heap(app) : 0);
        report.line(missed.isEmpty() ? "kept" : "MISSED: " + String.join("; ", missed));
        return missed.isEmpty();
    }

    private static long outOfMemory(Server server) throws IOException {
        try (Stream<String> lines = Files.lines(server.data().resolve("app.log"))) {
            return lines.filter(line -> line.contains("OutOfMemoryError")).count();
        }
    }
}
