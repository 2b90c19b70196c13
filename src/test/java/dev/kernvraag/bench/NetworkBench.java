package dev.kernvraag.bench;

import dev.kernvraag.journey.Chromium;
import dev.kernvraag.journey.NetworkRounds;
import dev.kernvraag.journey.NetworkRounds.Outcome;
import dev.kernvraag.journey.Room;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether every screen is right again within ten seconds after its network has healed, and nothing is lost. */
class NetworkBench {
    private static final int CUTS = Integer.getInteger("cuts", 200);
    private static final int PEOPLE = Integer.getInteger("people", 10);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("longest", 60));

    @TempDir
    private Path data;

    @Test
    void measure() {
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                NetworkRounds rounds = new NetworkRounds(room, chromium, PEOPLE)) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int cuts = 0; cuts < CUTS; cuts += PEOPLE) {
                outcomes.add(rounds.round(LONGEST));
            }
            List<Duration> times =
                    outcomes.stream().map(Outcome::equalAfter).sorted().toList();
            System.out.printf("%-44s %8s%n", "a network that cuts, goes silent and throttles", "");
            System.out.printf(
                    "%-44s %8d%n", "disturbances of 0.1 s to " + LONGEST.toSeconds() + " s", outcomes.size() * PEOPLE);
            System.out.printf("%-44s %8d%n", "texts handed in meanwhile", rounds.handedIn());
            System.out.printf("%-44s %8d%n", "lost", rounds.lost());
            System.out.printf("%-44s %8d%n", "doubled", rounds.doubled());
            System.out.printf("%-44s %8d%n", "pages that loaded again", rounds.reloaded());
            System.out.printf(
                    "%-44s %8d%n",
                    "all equal after healing, median, ms",
                    times.get(times.size() / 2).toMillis());
            System.out.printf(
                    "%-44s %8d%n",
                    "all equal after healing, slowest, ms", times.getLast().toMillis());
        }
    }
}
