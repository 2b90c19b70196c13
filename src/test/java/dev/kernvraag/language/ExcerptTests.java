package dev.kernvraag.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {
    @Test
    void aTextThatFitsIsWholeAndOnOneLine() {
        assertThat(Excerpt.of(" one\n two ", 7)).isEqualTo("one two");
    }

    @Test
    void aLongerOneEndsWithThreeDotsAndNoBlankBeforeThem() {
        assertThat(Excerpt.of("one two", 5)).isEqualTo("one t…");
        assertThat(Excerpt.of("one two", 4)).isEqualTo("one…");
    }

    @Test
    void noCharacterThatAReaderSeesIsCutInTwo() {
        assertThat(Excerpt.of("ab\uD83D\uDE80c", 3)).isEqualTo("ab…");
        assertThat(Excerpt.of("cafe\u0301s open", 4)).isEqualTo("caf…");
        assertThat(Excerpt.of("cafe\u0301s open", 5)).isEqualTo("cafe\u0301…");
    }
}
