package dev.kernvraag.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statements that people label by what they mean: {@code +} names a means, {@code -} does not. The rules are tuned on
 * two thirds of them and judged on the third that is kept apart.
 */
class MeansCheckTests {
    @ParameterizedTest
    @EnumSource
    void onStatementsKeptApartItIsRightNineTimesInTenAndFindsThreeInFour(Language language) {
        List<Labelled> apart = labelled(language, "apart");
        List<Labelled> tuned = labelled(language, "tune");
        assertThat(apart.size() + tuned.size()).isGreaterThanOrEqualTo(200);
        assertThat(apart.size() * 3).isGreaterThanOrEqualTo(apart.size() + tuned.size());
        Score score = Score.of(apart, language);
        System.out.printf("phrasing %s kept apart: %s; tuned on: %s%n", language, score, Score.of(tuned, language));
        apart.stream().filter(one -> one.misread(language)).forEach(one -> System.out.println("  misread " + one));
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Er moet een portaal komen.", "WhatsApp inzetten", "Invoeren van een CRM"})
    void aDutchMeansIsSeen(String statement) {
        assertThat(MeansCheck.of(statement, Language.NL)).isPresent();
    }

    @Test
    void theWordsThatGaveItAwayAreToldAsTheyWereWritten() {
        assertThat(MeansCheck.of("Wij willen een Klantportaal.", Language.NL))
                .hasValueSatisfying(sign -> assertThat(sign.words()).containsExactly("Klantportaal"));
        assertThat(MeansCheck.of("We should roll out Chatbots.", Language.EN))
                .hasValueSatisfying(sign -> assertThat(sign.words()).containsExactly("roll out"));
    }

    @Test
    void aThingThatIsThereAlreadyIsNoSign() {
        assertThat(MeansCheck.of("De kaart in het formulier is niet duidelijk", Language.NL))
                .isEmpty();
        assertThat(MeansCheck.of("The app crashes when I open a record", Language.EN))
                .isEmpty();
    }

    @Test
    void aStatementInTheOtherLanguageIsReadToo() {
        assertThat(MeansCheck.inAny("We need an app", Language.NL)).isPresent();
        assertThat(MeansCheck.inAny("Er moet een app komen", Language.EN)).isPresent();
        assertThat(MeansCheck.inAny("Colleagues cannot find each other", Language.NL))
                .isEmpty();
    }

    @Test
    void nothingStrangeBreaksIt() {
        for (String strange :
                List.of("", " ", "?", "…", "\uD83D\uDE80", "a".repeat(2000), "een ".repeat(500), "-'-'")) {
            assertThat(MeansCheck.inAny(strange, Language.EN)).isEmpty();
        }
    }

    private static List<Labelled> labelled(Language language, String part) {
        String path = "/phrasing/" + language.tag() + "_" + part + ".txt";
        try (InputStream in = Objects.requireNonNull(MeansCheckTests.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> new Labelled(line.startsWith("+"), line.substring(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Labelled(boolean means, String text) {
        boolean seen(Language language) {
            return MeansCheck.of(text, language).isPresent();
        }

        boolean misread(Language language) {
            return seen(language) != means;
        }
    }

    private record Score(int right, int wrong, int missed) {
        static Score of(List<Labelled> all, Language language) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (Labelled one : all) {
                boolean seen = one.seen(language);
                right += seen && one.means() ? 1 : 0;
                wrong += seen && !one.means() ? 1 : 0;
                missed += !seen && one.means() ? 1 : 0;
            }
            return new Score(right, wrong, missed);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f (%d right, %d wrong, %d missed)"
                    .formatted(precision(), recall(), right, wrong, missed);
        }
    }
}
