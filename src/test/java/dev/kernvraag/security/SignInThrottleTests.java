package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.support.Together;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {
    private static final String FAY = "fay@example.org";
    private static final Optional<String> UNKNOWN = Optional.empty();

    private final AtomicLong now = new AtomicLong(1);
    private final AtomicInteger evaluated = new AtomicInteger();
    private final SignInThrottle throttle = SignInThrottle.create(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void manyAccountsTriedFromOneNetworkAreSlowedDown() {
        for (int i = 0; i < 200; i++) {
            wrong(network(1), i + "@example.org", UNKNOWN);
        }
        assertThat(evaluated.get()).isEqualTo(20);
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        for (int i = 0; i < 200; i++) {
            wrong(network(1), i + "@example.org", UNKNOWN);
        }
        assertThat(evaluated.get()).isEqualTo(40);
    }

    @Test
    void oneAccountTriedFromManyNetworksIsSlowedDownAndItsOwnerComesInFromElsewhere() {
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < 100; i++) {
                wrong(network(i), FAY, UNKNOWN);
            }
        }
        // Each network has five in a quarter of an hour, or its part of the twenty a minute.
        assertThat(evaluated.get()).isLessThanOrEqualTo(100 * 5 + 20);
        assertThat(right(network(200), FAY, UNKNOWN)).isTrue();
        assertThat(wrong(network(200), FAY, UNKNOWN)).isTrue();
        assertThat(right(network(200), FAY, UNKNOWN)).as("after mistyping").isTrue();
    }

    @Test
    void fromTheNetworkOfWhoeverGuessesTheOwnersOwnDeviceComesIn() {
        while (wrong(network(1), FAY, UNKNOWN)) {
            evaluated.get();
        }
        assertThat(right(network(1), FAY, UNKNOWN)).isFalse();
        assertThat(right(network(1), FAY, Optional.of("fays laptop"))).isTrue();
        assertThat(right(network(2), FAY, UNKNOWN)).isTrue();
    }

    @Test
    void aDeviceThatFellIntoOtherHandsGuessesNoFaster() {
        for (int i = 0; i < 100; i++) {
            wrong(network(i), FAY, Optional.of("fays laptop"));
        }
        assertThat(evaluated.get()).isEqualTo(10);
    }

    @Test
    void aTeamBehindOneAddressThatTypesWellUsesNothingUp() {
        for (int i = 0; i < 300; i++) {
            assertThat(right(network(1), i % 40 + "@example.org", UNKNOWN)).isTrue();
        }
    }

    @Test
    void aBurstIsCountedBeforeItsFirstHasFailed() {
        Together.run(100, one -> wrong(network(1), one + "@example.org", UNKNOWN));
        assertThat(evaluated.get()).isEqualTo(20);
    }

    @Test
    void aTryThatCouldNotBeLookedAtIsNotCounted() {
        for (int i = 0; i < 100; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> throttle.evaluate(network(1), FAY, UNKNOWN, () -> {
                        throw new IllegalStateException("busy");
                    }));
        }
        assertThat(right(network(1), FAY, UNKNOWN)).isTrue();
    }

    private static ClientNetwork network(int number) {
        return ClientNetwork.of("10.0." + number + ".1");
    }

    /** Whether the wrong password was looked at. */
    private boolean wrong(ClientNetwork network, String account, Optional<String> device) {
        try {
            throttle.evaluate(network, account, device, () -> {
                evaluated.incrementAndGet();
                return Optional.empty();
            });
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("signInTries");
            return false;
        }
    }

    private boolean right(ClientNetwork network, String account, Optional<String> device) {
        try {
            return throttle.evaluate(network, account, device, () -> Optional.of("in"))
                    .isPresent();
        } catch (Refusal refusal) {
            return false;
        }
    }
}
