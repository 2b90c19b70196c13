package dev.kernvraag.agenda;

import dev.kernvraag.journal.JournalEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens to an agenda and on it. */
public sealed interface AgendaEvent extends JournalEvent {
    /** A step was put on the agenda, at a position from 0. */
    record StepAdded(Step step, int position) implements AgendaEvent {}

    /** A step was planned anew; what was planned before is absent from lines of earlier versions. */
    record StepPlanned(Step step, Optional<StepDraft> before) implements AgendaEvent {}

    /** A step was taken off the agenda. */
    record StepRemoved(Step step, int position) implements AgendaEvent {}

    /** The steps were put in another order; the one before is absent from lines of earlier versions. */
    record StepsOrdered(List<UUID> order, Optional<List<UUID>> before) implements AgendaEvent {}

    /** The room went to a step; where it was is absent from lines of earlier versions. */
    record StepEntered(UUID step, Stage stage, Optional<CameFrom> from) implements AgendaEvent {}

    /** A step whose cards lie open came to another phase; the one before is absent from lines of earlier versions. */
    record PhaseEntered(UUID step, Phase phase, Optional<Phase> before) implements AgendaEvent {}

    /**
     * The cards of a canvas were turned over.
     *
     * @param phase to which the step came; absent from lines of earlier versions
     * @param turned the cards that were turned over by it
     */
    record StageRevealed(UUID step, Stage stage, Optional<Phase> phase, List<UUID> turned) implements AgendaEvent {
        /** Lines of earlier versions do not name the cards. */
        public StageRevealed {
            turned = turned == null ? List.of() : turned;
        }
    }

    /**
     * A reveal was taken back.
     *
     * @param phase the one that the step was in
     */
    record StageCovered(UUID step, Stage stage, Phase phase) implements AgendaEvent {}

    /** A step was opened for writing again. */
    record StepReopened(Reopening what) implements AgendaEvent {}

    /** That a step was opened for writing again was taken back. */
    record StepShut(Reopening what) implements AgendaEvent {}

    /** The facilitator took everybody’s pens, or gave them back. */
    record StepLocked(UUID step, boolean locked) implements AgendaEvent {}

    /**
     * A step opens and closes for writing by itself, or no longer does; the hours before are absent from lines of earlier
     * versions.
     */
    record WindowSet(UUID step, Window window, Optional<Window> before) implements AgendaEvent {}

    /** The clock was set; empty where it was taken away. */
    record TimerSet(Optional<Timer> timer) implements AgendaEvent {}

    /** The room follows the facilitator from screen to screen, or everybody looks back by themselves. */
    record FollowingChanged(boolean following) implements AgendaEvent {}

    /** Somebody, or everybody who has written nothing, was asked to join in. */
    record Nudged(Nudge nudge) implements AgendaEvent {}

    /** The steps ahead were replaced; what the agenda was before is absent from lines of earlier versions. */
    record AgendaReplaced(List<Step> steps, Optional<FormerAgenda> before) implements AgendaEvent {}

    /**
     * The room was split into subgroups.
     *
     * @param split who is where; in an anonymous workshop the subgroups only
     * @param turned the cards that lie face down again with it
     */
    record RoomSplit(Split split, Whereabouts before, Whereabouts after, List<UUID> turned) implements AgendaEvent {}

    /**
     * The subgroups were brought together.
     *
     * @param split who was where, as with {@link RoomSplit}
     * @param turned the cards that were turned over by it
     */
    record SplitEnded(Split split, Whereabouts before, Whereabouts after, List<UUID> turned) implements AgendaEvent {}

    /**
     * Somebody was put in another subgroup.
     *
     * @param step the one that it works at
     */
    record SubgroupChanged(UUID participant, UUID from, UUID to, UUID step) implements AgendaEvent {}

    /**
     * A participant is done with a step, or not done after all.
     *
     * @param mark says nothing of the person to anybody but them
     */
    record StepDone(UUID step, String mark, boolean done) implements AgendaEvent {}
}
