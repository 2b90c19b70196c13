package dev.kernvraag.ladder;

import dev.kernvraag.canvas.CardKind;
import java.util.Arrays;
import java.util.List;

/** From which side a question looks at what was said. */
public enum Angle {
    /** What it would bring: leads to a need, and from a need to a goal. */
    GIVE(CardKind.NEED),
    /** What is not possible now: leads to a problem. */
    LACK(CardKind.PROBLEM),
    /** Whom it matters to: leads to a stakeholder. */
    WHOM(CardKind.STAKEHOLDER),
    /** What else would bring the same: leads away from the means. */
    ELSE(CardKind.MEANS),
    /** Where a problem comes from. */
    CAUSE(CardKind.PROBLEM),
    /** What a problem leads to. */
    EFFECT(CardKind.GOAL);

    /** How many forms the bank has of each question. */
    public static final int FORMS = 4;

    private final CardKind leadsTo;

    Angle(CardKind leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** What an answer usually turns out to be. */
    public CardKind leadsTo() {
        return leadsTo;
    }

    /** The sides from which a ladder on this kind of card is climbed. */
    public static List<Angle> on(CardKind root) {
        return root == CardKind.PROBLEM
                ? List.of(CAUSE, EFFECT, WHOM, LACK)
                : Arrays.stream(values())
                        .filter(angle -> angle != CAUSE && angle != EFFECT)
                        .toList();
    }
}
