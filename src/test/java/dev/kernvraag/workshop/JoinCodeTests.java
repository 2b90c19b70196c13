package dev.kernvraag.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoinCodeTests {
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
            assertThat(EntryText.find(code.toString())).isEqualTo(code);
            code.value().chars().forEach(signs::add);
        });
        assertThat(signs).hasSize(JoinCode.ALPHABET.length());
    }

    @Test
    void aLinkHasMoreThan128BitsAndNothingThatAMailProgramWouldCut() {
        assertThat(JoinLink.LENGTH * Math.log(JoinCode.ALPHABET.length()) / Math.log(2))
                .isGreaterThan(128);
        Random random = new Random(20261201);
        IntStream.range(0, 2_000).mapToObj(i -> JoinLink.random(random)).forEach(link -> {
            assertThat(link.value()).matches("[a-z2-9]{26}");
            assertThat(EntryText.find(link.toString())).isEqualTo(link);
        });
    }
}
