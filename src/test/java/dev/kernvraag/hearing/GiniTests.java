package dev.kernvraag.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiniTests {
    @Test
    void sixTwoAndTwiceNothingAreUneven() {
        assertThat(Gini.of(List.of(6, 2, 0, 0))).isCloseTo(0.625, within(1e-9));
        assertThat(Gini.normalised(List.of(6, 2, 0, 0))).isCloseTo(0.8333, within(1e-4));
    }

    @Test
    void asMuchForEverybodyIsNothing() {
        assertThat(Gini.normalised(List.of(3, 3, 3))).isZero();
    }

    @Test
    void everythingForOneIsOneInAGroupOfAnySize() {
        assertThat(Gini.normalised(List.of(0, 9))).isEqualTo(1);
        assertThat(Gini.normalised(List.of(0, 0, 0, 0, 4))).isCloseTo(1, within(1e-9));
    }

    @Test
    void whereThereIsNothingOrNobodyNothingIsUneven() {
        assertThat(Gini.normalised(List.of(0, 0))).isZero();
        assertThat(Gini.normalised(List.of(7))).isZero();
        assertThat(Gini.normalised(Collections.<Integer>emptyList())).isZero();
    }
}
