package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class GuessPaceTests {
    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.7");
    private static final ClientNetwork THERE = ClientNetwork.of("198.51.100.7");

    private static final class NotNow extends RuntimeException {}

    @Test
    void whoGuessedTooOftenWaitsForATurnAndGetsInWithoutAnyMoreThanThat() {
        GuessPace pace = GuessPace.of(5, 100, 600);
        IntStream.range(0, 5).forEach(i -> assertThat(wrong(pace, HERE)).isEmpty());
        IntStream.range(0, 10).forEach(i -> wrong(pace, HERE));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> IntStream.range(0, 50).forEach(i -> right(pace, HERE)));
        Awaitility.await()
                .ignoreException(NotNow.class)
                .until(() -> right(pace, HERE).isPresent());
    }

    @Test
    void whatIsRightCostsNothingSoAFullRoomBehindOneAddressComesIn() {
        GuessPace pace = GuessPace.of(5, 10, 1);
        IntStream.range(0, 1_000).forEach(i -> assertThat(right(pace, HERE)).isPresent());
    }

    @Test
    void anotherNetworkIsNotHeldUp() {
        GuessPace pace = GuessPace.of(5, 100, 1);
        IntStream.range(0, 6).forEach(i -> wrong(pace, HERE));
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> wrong(pace, HERE));
        assertThat(right(pace, THERE)).isPresent();
    }

    @Test
    void howeverManyNetworksGuessNoMoreAreEvaluatedThanThePaceAllows() {
        GuessPace pace = GuessPace.of(60, 600, 600);
        long evaluated = IntStream.range(0, 20_000)
                .filter(i -> {
                    try {
                        wrong(pace, ClientNetwork.of("10." + i % 250 + ".0.1"));
                        return true;
                    } catch (NotNow wait) {
                        return false;
                    }
                })
                .count();
        // The first minute may have both buckets full; a slow machine refills them meanwhile.
        assertThat(evaluated).isBetween(600L, 1_400L);
    }

    private static Optional<String> wrong(GuessPace pace, ClientNetwork network) {
        return pace.evaluate(network, Optional::empty, NotNow::new);
    }

    private static Optional<String> right(GuessPace pace, ClientNetwork network) {
        return pace.evaluate(network, () -> Optional.of("in"), NotNow::new);
    }
}
