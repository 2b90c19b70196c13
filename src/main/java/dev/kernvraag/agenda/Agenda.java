package dev.kernvraag.agenda;

import dev.kernvraag.participant.ParticipantId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workshop’s agenda at one moment.
 *
 * @param steps in the facilitator’s order, at least one
 * @param current the step the room is at
 * @param timer the running clock, or the one that ran out
 * @param doneAt the marks of the participants who said they are done, by each step that people are at, see {@link
 *     dev.kernvraag.participant.Actor#proofOf}
 * @param following whether every screen shows the step the room is at; otherwise participants look back by themselves
 * @param nudge the newest nudge
 * @param split how the room is split; empty while it is together
 */
public record Agenda(
        List<Step> steps,
        StepId current,
        Optional<Timer> timer,
        Map<StepId, Set<String>> doneAt,
        boolean following,
        Optional<Nudge> nudge,
        Optional<Split> split) {
    /** The step the room is at; the first subgroup’s while it is split. */
    public Step here() {
        return at(current);
    }

    /** The step that somebody is at: their subgroup’s while the room is split. */
    public Step hereFor(ParticipantId one) {
        return split.flatMap(parts -> parts.of(one))
                .map(Subgroup::step)
                .map(this::at)
                .orElseGet(this::here);
    }

    /** The steps of the subgroups, in their order; none while the room is together. */
    public List<Step> parallel() {
        return split.stream()
                .flatMap(parts -> parts.subgroups().stream())
                .map(subgroup -> at(subgroup.step()))
                .toList();
    }

    /** Whether a canvas is another subgroup’s than the one at this step. */
    public boolean elsewhere(StepId mine, CanvasId canvas) {
        return parallel().stream()
                .anyMatch(step -> !step.id().equals(mine) && CanvasId.of(step).equals(canvas));
    }

    /** The marks of those who said they are done with a step that people are at now. */
    public Set<String> done(StepId step) {
        return doneAt.getOrDefault(step, Set.of());
    }

    /** The same agenda with the marks of those who are done, by step. */
    Agenda markedBy(Map<StepId, Set<String>> marks) {
        return new Agenda(steps, current, timer, marks, following, nudge, split);
    }

    /** The step to talk about after this one because subgroups left it open: the first of them, if there are any. */
    public Optional<Step> leftToDiscuss() {
        return steps.stream()
                .filter(step -> !step.id().equals(current) && step.revealed() && step.phase() == Phase.DISCUSS)
                .findFirst();
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
     * The step that rules a canvas: the one the room or a subgroup is at, or else the last one on the agenda that it
     * reached; empty where the room has not been.
     */
    public Optional<Step> ruling(CanvasId canvas) {
        Optional<Step> subgroups = parallel().stream()
                .filter(step -> CanvasId.of(step).equals(canvas))
                .findFirst();
        if (subgroups.isPresent()) {
            return subgroups;
        }
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

    private Step at(StepId id) {
        return step(id).orElseThrow(() -> new IllegalStateException("somebody is at a step that is not on the agenda"));
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
