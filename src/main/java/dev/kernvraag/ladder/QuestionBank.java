package dev.kernvraag.ladder;

import dev.kernvraag.canvas.CardKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Proposes what to ask next: from the side that this branch has been looked at least, and never in the words of the
 * question before.
 */
public final class QuestionBank {
    private QuestionBank() {}

    /**
     * One question from each side, the best first.
     *
     * @param root what the ladder stands on
     * @param on the answer to ask on, or the card at the foot
     */
    public static List<Question> next(Ladder ladder, CardKind root, Optional<AnswerId> on) {
        List<Angle> asked = on.map(answer -> ladder.down(answer).stream()
                        .flatMap(one -> ladder.rungOf(one).stream())
                        .map(rung -> rung.question().angle())
                        .toList())
                .orElseGet(() -> ladder.rungs().stream()
                        .filter(rung -> rung.on().isEmpty())
                        .map(rung -> rung.question().angle())
                        .toList()
                        .reversed());
        return Angle.on(root).stream()
                .sorted(Comparator.comparing((Angle angle) -> Optional.of(angle).equals(first(asked)))
                        .thenComparing(
                                angle -> asked.stream().filter(angle::equals).count()))
                .map(angle -> Question.of(angle, form(ladder, angle)))
                .toList();
    }

    private static int form(Ladder ladder, Angle angle) {
        long times = ladder.rungs().stream()
                .filter(rung -> rung.question().angle() == angle)
                .count();
        int form = (int) (times % Angle.FORMS) + 1;
        boolean justAsked =
                !ladder.rungs().isEmpty() && ladder.rungs().getLast().question().equals(Question.of(angle, form));
        return justAsked ? form % Angle.FORMS + 1 : form;
    }

    private static Optional<Angle> first(List<Angle> asked) {
        return asked.stream().findFirst();
    }
}
