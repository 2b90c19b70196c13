package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.language.Refusal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FailureBudgetTests {
    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.1");
    private static final ClientNetwork ELSEWHERE = ClientNetwork.of("198.51.100.2");

    private final FailureBudget budget = FailureBudget.of(() -> new Refusal("codeTries"), 3, 5);

    @Test
    void aRoomFullOfSuccessesUsesNothingUp() {
        for (int i = 0; i < 300; i++) {
            assertThat(budget.evaluate(HERE, () -> Optional.of("in"))).contains("in");
        }
    }

    @Test
    void aNetworkThatUsedUpItsFailuresIsNotEvenEvaluated() {
        fail(HERE, 3);
        AtomicInteger evaluated = new AtomicInteger();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> budget.evaluate(HERE, () -> Optional.of(evaluated.incrementAndGet())))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("codeTries"));
        assertThat(evaluated).hasValue(0);
    }

    @Test
    void anotherNetworkIsNotBlamed() {
        fail(HERE, 3);
        assertThat(budget.evaluate(ELSEWHERE, () -> Optional.of("in"))).contains("in");
    }

    @Test
    void manyNetworksTogetherUseUpTheCommonBudget() {
        fail(HERE, 3);
        fail(ELSEWHERE, 2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> budget.evaluate(ClientNetwork.of("203.0.113.3"), () -> Optional.of("in")));
    }

    private void fail(ClientNetwork network, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(budget.evaluate(network, Optional::empty)).isEmpty();
        }
    }
}
