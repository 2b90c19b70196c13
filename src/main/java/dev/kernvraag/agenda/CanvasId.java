package dev.kernvraag.agenda;

import java.util.Optional;

/**
 * Names a canvas of a workshop. The journey’s canvases go by their stage, however often the agenda comes back to it; a
 * canvas of the facilitator’s own goes by its step, so that several of them stay apart.
 *
 * @param step the step of an own canvas; empty for the journey’s
 */
public record CanvasId(Stage stage, Optional<StepId> step) {
    /** Refuses a name that could stand for two canvases. */
    public CanvasId {
        if ((stage == Stage.OWN) != step.isPresent()) {
            throw new IllegalArgumentException("an own canvas goes by its step, and no other does: " + stage);
        }
    }

    /** The journey’s canvas at a stage. */
    public static CanvasId of(Stage stage) {
        return new CanvasId(stage, Optional.empty());
    }

    /** The facilitator’s own canvas at a step. */
    public static CanvasId own(StepId step) {
        return new CanvasId(Stage.OWN, Optional.of(step));
    }

    /** The canvas of a step. */
    public static CanvasId of(Step step) {
        return at(step.stage(), step.id());
    }

    /** The canvas of a step at a stage. */
    public static CanvasId at(Stage stage, StepId step) {
        return stage == Stage.OWN ? own(step) : of(stage);
    }

    /** Whether it is one of the facilitator’s own. */
    public boolean isOwn() {
        return step.isPresent();
    }
}
