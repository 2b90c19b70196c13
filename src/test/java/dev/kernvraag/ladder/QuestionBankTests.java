package dev.kernvraag.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionBankTests {
    @ParameterizedTest
    @EnumSource(names = {"MEANS", "PROBLEM"})
    void aBranchThatFollowsTheFirstProposalNeverHearsTheSameWordsOrTheSameSideTwiceInARow(CardKind root) {
        List<Rung> rungs = new ArrayList<>();
        Optional<AnswerId> on = Optional.empty();
        Question before = null;
        Set<Question> heard = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            Question next = QuestionBank.next(ladder(rungs), root, on).getFirst();
            if (before != null) {
                assertThat(next.angle()).isNotEqualTo(before.angle());
                assertThat(next).isNotEqualTo(before);
            }
            heard.add(next);
            before = next;
            Answer answer = answer();
            rungs.add(new Rung(new RungId(UUID.randomUUID()), on, next, true, List.of(answer)));
            on = Optional.of(answer.id());
        }
        assertThat(heard).hasSize(4 * Angle.FORMS);
    }

    @Test
    void theSameSideAskedTwiceComesInOtherWords() {
        List<Rung> rungs = new ArrayList<>();
        Question before = null;
        for (int i = 0; i < 10; i++) {
            Question next = QuestionBank.next(ladder(rungs), CardKind.MEANS, Optional.empty()).stream()
                    .filter(question -> question.angle() == Angle.GIVE)
                    .findFirst()
                    .orElseThrow();
            assertThat(next).isNotEqualTo(before);
            before = next;
            rungs.add(new Rung(new RungId(UUID.randomUUID()), Optional.empty(), next, true, List.of()));
        }
    }

    @Test
    void everySideIsProposedOnce() {
        assertThat(QuestionBank.next(ladder(List.of()), CardKind.MEANS, Optional.empty()))
                .extracting(Question::angle)
                .containsExactly(Angle.GIVE, Angle.LACK, Angle.WHOM, Angle.ELSE);
        assertThat(QuestionBank.next(ladder(List.of()), CardKind.PROBLEM, Optional.empty()))
                .extracting(Question::angle)
                .containsExactly(Angle.CAUSE, Angle.EFFECT, Angle.WHOM, Angle.LACK);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormHasItsOwnWordsInBothLanguages(Language language) {
        Set<String> words = new HashSet<>();
        for (Angle angle : Angle.values()) {
            for (int form = 1; form <= Angle.FORMS; form++) {
                assertThat(words.add(Question.of(angle, form).in(language))).isTrue();
            }
        }
        assertThat(words).allMatch(text -> text.endsWith("?"));
    }

    private static Ladder ladder(List<Rung> rungs) {
        return new Ladder(new LadderId(new UUID(0, 1)), new CardId(new UUID(0, 2)), true, List.copyOf(rungs));
    }

    private static Answer answer() {
        return new Answer(new AnswerId(UUID.randomUUID()), "answer", Optional.empty(), "", false, false);
    }
}
