package dev.kernvraag.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CleanTests {
    @Test
    void aTextLosesWhatNoFileCanHoldAndKeepsTheRest() {
        assertThat(Clean.text(" a\u0000b\u0007c\uFFFEd\uD800e ")).isEqualTo("abcde");
        assertThat(Clean.text("é e\u0301 \uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDC67 שלום ‘x’ \u202Ey"))
                .isEqualTo("é e\u0301 \uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDC67 שלום ‘x’ \u202Ey");
    }

    @Test
    void aTextKeepsItsLinesInOneForm() {
        assertThat(Clean.text("one\r\ntwo\rthree\nfour\tfive\n")).isEqualTo("one\ntwo\nthree\nfour\tfive");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(Clean.line("  one\r\n two\t\tthree ")).isEqualTo("one two three");
    }

    @Test
    void aNameCannotTurnTheWritingDirection() {
        assertThat(Clean.name("\u202EannA\u202C \u2066x\u2069 \u200Fy")).isEqualTo("annA x y");
    }

    @Test
    void aTextIsNeitherEmptyNorTooLong() {
        assertThat(Clean.within(3, "abc")).isEqualTo("abc");
        assertThat(Clean.atMost(3, "")).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Clean.within(3, ""))
                .extracting(Refusal::code)
                .isEqualTo("empty");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Clean.atMost(3, "abcd"))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("tooLong");
                    assertThat(refusal.in(Texts.in(Language.EN)))
                            .contains("4 characters")
                            .contains("3 fit");
                });
    }
}
