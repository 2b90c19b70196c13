package dev.kernvraag.bench;

import static java.util.Comparator.comparing;

import dev.kernvraag.journey.Chromium;
import dev.kernvraag.journey.NetworkRounds;
import dev.kernvraag.journey.NetworkRounds.Back;
import dev.kernvraag.journey.NetworkRounds.Outcome;
import dev.kernvraag.journey.Room;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whether every screen is right again within ten seconds after its network has healed, and nothing is lost. */
class NetworkBench {
    private static final int CUTS = Integer.getInteger("cuts", 200);
    private static final int PEOPLE = Integer.getInteger("people", 10);
    /** Faster, and the pages of everybody are more work for one machine than the network is. */
    private static final Duration PACE = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("longest", 60));

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void measure() {
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                NetworkRounds rounds = new NetworkRounds(room, chromium, PEOPLE, PACE)) {
            List<Outcome> outcomes = new ArrayList<>();
            // The facilitator’s network breaks too.
            for (int cuts = 0; cuts < CUTS; cuts += PEOPLE + 1) {
                Outcome outcome = rounds.round(LONGEST);
                outcomes.add(outcome);
                Back slowest =
                        outcome.back().stream().max(comparing(Back::after)).orElseThrow();
                line(
                        "  round " + outcomes.size() + ", the slowest screen, ms",
                        slowest.after().toMillis());
                outcome.back().stream()
                        .filter(NetworkBench::isLate)
                        .forEach(one -> System.out.printf("    late: %s%n", one));
            }
            List<Duration> back = outcomes.stream()
                    .flatMap(outcome -> outcome.back().stream())
                    .map(Back::after)
                    .sorted()
                    .toList();
            List<Duration> equal =
                    outcomes.stream().map(Outcome::equalAfter).sorted().toList();
            line("disturbances of 0.1 s to " + LONGEST.toSeconds() + " s", back.size());
            line("texts handed in meanwhile", rounds.handedIn());
            line("lost", rounds.lost());
            line("doubled", rounds.doubled());
            line("pages that loaded again", rounds.reloaded());
            line("a screen right after its healing, median, ms", part(back, 0.5));
            line("a screen right after its healing, p95, ms", part(back, 0.95));
            line("a screen right after its healing, slowest, ms", part(back, 1));
            line(
                    "screens that needed more than 10 s",
                    outcomes.stream()
                            .flatMap(outcome -> outcome.back().stream())
                            .filter(NetworkBench::isLate)
                            .count());
            line("all equal after the last healing, median, ms", part(equal, 0.5));
            line("all equal after the last healing, slowest, ms", part(equal, 1));
        }
    }

    private static boolean isLate(Back back) {
        return back.after().toSeconds() >= 10;
    }

    private static void line(String name, long value) {
        System.out.printf("%-48s %8d%n", name, value);
    }

    private static long part(List<Duration> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(part * sorted.size())))
                .toMillis();
    }
}
