package dev.kernvraag.bench;

import dev.kernvraag.journey.DraftRounds;
import dev.kernvraag.journey.DraftRounds.Blow;
import dev.kernvraag.journey.DraftRounds.Outcome;
import dev.kernvraag.journey.KillableChromium;
import dev.kernvraag.journey.Room;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How much of what is being typed is back after a crash, a reload and a restart in the middle of a word. */
class DraftsBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 50);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void measure() {
        try (Room room = new Room(folder.resolve("data"));
                KillableChromium chromium = new KillableChromium(folder.resolve("profile"))) {
            List<Outcome> outcomes = new DraftRounds(room, chromium).run(ROUNDS);
            System.out.printf("%-20s %7s %9s %12s %14s%n", "in mid-word", "rounds", "back", "most lost", "slowest, ms");
            for (Blow blow : Blow.values()) {
                print(
                        blow.name(),
                        outcomes.stream().filter(one -> one.blow() == blow).toList());
            }
            print("all", outcomes);
            System.out.printf(
                    "handed in once each: %d of %d%n",
                    room.texts().stream().distinct().count(), ROUNDS);
        }
    }

    private static void print(String name, List<Outcome> outcomes) {
        long back =
                outcomes.stream().filter(one -> one.lost() <= Outcome.SECOND).count();
        int lost = outcomes.stream().mapToInt(Outcome::lost).max().orElse(0);
        long slowest =
                outcomes.stream().mapToLong(one -> one.back().toMillis()).max().orElse(0);
        System.out.printf("%-20s %7d %9d %12d %14d%n", name, outcomes.size(), back, lost, slowest);
    }
}
