package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.journey.NetworkRounds.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the network does, every screen is right soon after it has healed, without a reload, and nothing is lost. */
class NetworkIT {
    private static final int PEOPLE = 3;
    private static final int ROUNDS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    @TempDir
    private Path data;

    @Test
    void everyScreenIsRightAgainAndNothingThatWasHandedInIsLostOrDoubled() {
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                NetworkRounds rounds = new NetworkRounds(room, chromium, PEOPLE, Duration.ofSeconds(1))) {
            for (int round = 0; round < ROUNDS; round++) {
                Outcome outcome = rounds.round(LONGEST);
                assertThat(outcome.back())
                        .hasSize(PEOPLE + 1)
                        .allMatch(one -> one.after().toSeconds() < 30);
                assertThat(outcome.equalAfter()).isLessThan(Duration.ofSeconds(30));
            }
            assertThat(rounds.handedIn()).isPositive();
            assertThat(rounds.lost()).isZero();
            assertThat(rounds.doubled()).isZero();
            assertThat(rounds.reloaded()).isZero();
        }
    }
}
