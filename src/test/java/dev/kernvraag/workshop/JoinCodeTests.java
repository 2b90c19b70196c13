package dev.kernvraag.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTests {
    @ParameterizedTest
    @ValueSource(strings = {"ABCD-EFGH", "abcdefgh", " a b c d-e f g h\n", "AbCd--EFGH"})
    void aCodeIsReadInAnyForm(String typed) {
        assertThat(JoinCode.parse(typed)).contains(new JoinCode("ABCDEFGH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGHJ", "ABCD-EFG0", "ABCD-EFGI", "ABCD_EFGH", "ABCD-EFG\u00C9"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(JoinCode.parse(typed)).isEmpty();
    }

    @Test
    void aCodeIsShownInTwoHalves() {
        assertThat(new JoinCode("ABCDEFGH")).hasToString("ABCD-EFGH");
    }

    @Test
    void codesUseEverySignThatCannotBeMisreadAndNoOther() {
        assertThat(JoinCode.ALPHABET).hasSize(31).doesNotContain("0", "O", "1", "I", "L");
        Random random = new Random(20261125);
        Set<Integer> signs = new HashSet<>();
        IntStream.range(0, 2_000).mapToObj(i -> JoinCode.random(random)).forEach(code -> {
            assertThat(JoinCode.parse(code.toString())).contains(code);
            code.value().chars().forEach(signs::add);
        });
        assertThat(signs).hasSize(JoinCode.ALPHABET.length());
    }
}
