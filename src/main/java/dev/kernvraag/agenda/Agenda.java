package dev.kernvraag.agenda;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workshop’s agenda at one moment.
 *
 * @param steps in the facilitator’s order, at least one
 * @param current the step the room is at
 * @param timer the running clock, or the one that ran out
 * @param done the marks of the participants who said they are done with the current step, see
 *     {@link dev.kernvraag.participant.Actor#proofOf}
 * @param following whether every screen shows the step the room is at; otherwise participants look back by themselves
 * @param nudge the newest nudge
 */
public record Agenda(
        List<Step> steps,
        StepId current,
        Optional<Timer> timer,
        Set<String> done,
        boolean following,
        Optional<Nudge> nudge) {
    /** The step the room is at. */
    public Step here() {
        return step(current)
                .orElseThrow(() -> new IllegalStateException("the room is at a step that is not on the agenda"));
    }

    /** A step by its name. */
    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The first step at a stage. */
    public Optional<Step> first(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage).findFirst();
    }

    /** The step after one, if there is one. */
    public Optional<Step> after(Step step) {
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    /**
     * The step that rules a canvas: the one the room is at, or else the last one on the agenda that it reached;
     * empty where the room has not been.
     */
    public Optional<Step> ruling(CanvasId canvas) {
        Step here = here();
        if (CanvasId.of(here).equals(canvas)) {
            return Optional.of(here);
        }
        return steps.stream()
                .filter(step -> step.reached() && CanvasId.of(step).equals(canvas))
                .max(Comparator.comparingInt(steps::indexOf));
    }

    /** Whether the cards that are written on a canvas now lie open. */
    public boolean revealed(CanvasId canvas) {
        return ruling(canvas).filter(Step::revealed).isPresent();
    }

    /** How many minutes the steps have together. */
    public int minutes() {
        return minutes(steps);
    }

    /** How many minutes these steps have together. */
    public static int minutes(Collection<Step> steps) {
        return steps.stream().mapToInt(step -> step.plan().minutes()).sum();
    }
}
