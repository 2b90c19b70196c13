package dev.kernvraag.agenda;

import java.util.Objects;
import java.util.Optional;

/**
 * What lets participants write at a step, beside its phase.
 *
 * @param write whether the plan lets them
 * @param locked whether the facilitator holds everybody’s pens
 * @param window when they may
 * @param reopenedAfter as {@link Step#reopenedAfter}
 */
public record Openness(boolean write, boolean locked, Window window, Optional<Integer> reopenedAfter) {
    /** An empty value may be left out where it was kept. */
    public Openness {
        reopenedAfter = Objects.requireNonNullElse(reopenedAfter, Optional.empty());
    }

    static Openness of(Step step) {
        return new Openness(step.plan().rules().write(), step.locked(), step.window(), step.reopenedAfter());
    }
}
