package dev.kernvraag.thread;

import dev.kernvraag.canvas.CardKind;
import java.util.List;

/**
 * The order in which the thread runs: from what was asked for to whom it is for.
 *
 * <p>After the means-end chain of laddering (attribute, consequence, value; Gutman 1982): a means answers a problem, a
 * problem stands in the way of a need, a need serves a goal, a goal matters to a stakeholder. What an own canvas asks for
 * has no place in that chain; it stands next to the means, so that it leads to all the rest.
 */
public final class Layer {
    /** The kinds from means to for whom. */
    public static final List<CardKind> ORDER =
            List.of(CardKind.MEANS, CardKind.OWN, CardKind.PROBLEM, CardKind.NEED, CardKind.GOAL, CardKind.STAKEHOLDER);

    private Layer() {}

    /** How far a kind is from the means, 0 for a means. */
    public static int of(CardKind kind) {
        return ORDER.indexOf(kind);
    }
}
