package dev.kernvraag.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.language.Refusal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What fits on a card of each kind. */
class CardKindTests {
    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageWithACanvasHasOneKindOfCard(Stage stage) {
        assertThat(CardKind.at(stage).isPresent()).isEqualTo(stage.isCanvas());
        assertThat(CardKind.at(stage).map(CardKind::stage))
                .isEqualTo(stage.isCanvas() ? Optional.of(stage) : Optional.empty());
    }

    @Test
    void aCardWithoutASectionStandsInTheFirst() {
        assertThat(draft(CardKind.NEED, Map.of())
                        .checkedFor(CardKind.NEED.form())
                        .section())
                .isEqualTo("possible");
    }

    @ParameterizedTest
    @CsvSource({
        "NEED, forWhom, Everybody",
        "NEED, socialFunction, true",
        "GOAL, byWhen, Next spring",
        "PROBLEM, howOften, weekly",
        "PROBLEM, howBad, 5",
        "STAKEHOLDER, power, 1",
        "STAKEHOLDER, stance, champion",
    })
    void aValueThatFitsIsKept(CardKind kind, String key, String value) {
        assertThat(draft(kind, Map.of(key, " " + value)).checkedFor(kind.form()).fields())
                .containsExactly(Map.entry(key, value));
    }

    @ParameterizedTest
    @CsvSource({
        "NEED, socialFunction, yes",
        "NEED, howBad, 3",
        "PROBLEM, howOften, always",
        "PROBLEM, howBad, 6",
        "PROBLEM, howBad, 12",
        "STAKEHOLDER, power, 0",
        "MEANS, unknown, x",
    })
    void aValueThatDoesNotFitIsRefused(CardKind kind, String key, String value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> draft(kind, Map.of(key, value)).checkedFor(kind.form()))
                .extracting(Refusal::code)
                .isEqualTo("fieldInvalid");
    }

    @Test
    void aFieldHoldsALineOfFiveHundredCharacters() {
        String longest = "x".repeat(500);
        assertThat(draft(CardKind.NEED, Map.of("forWhom", longest))
                        .checkedFor(CardKind.NEED.form())
                        .fields())
                .containsValue(longest);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        draft(CardKind.NEED, Map.of("forWhom", longest + "x")).checkedFor(CardKind.NEED.form()))
                .extracting(Refusal::code)
                .isEqualTo("tooLong");
    }

    @Test
    void fieldsStandInTheirOwnOrderWhateverOrderTheyCameIn() {
        Map<String, String> given = Map.of("byWhen", "May", "to", "2", "from", "1", "measure", "Hours");
        assertThat(draft(CardKind.GOAL, given)
                        .checkedFor(CardKind.GOAL.form())
                        .fields()
                        .keySet())
                .containsExactly("measure", "from", "to", "byWhen");
    }

    private static CardDraft draft(CardKind kind, Map<String, String> fields) {
        return new CardDraft("", "A card of kind " + kind, fields);
    }
}
