package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.AgendaReplaced;
import dev.kernvraag.agenda.AgendaEvent.FollowingChanged;
import dev.kernvraag.agenda.AgendaEvent.Nudged;
import dev.kernvraag.agenda.AgendaEvent.PhaseEntered;
import dev.kernvraag.agenda.AgendaEvent.RoomSplit;
import dev.kernvraag.agenda.AgendaEvent.SplitEnded;
import dev.kernvraag.agenda.AgendaEvent.StageCovered;
import dev.kernvraag.agenda.AgendaEvent.StageRevealed;
import dev.kernvraag.agenda.AgendaEvent.StepAdded;
import dev.kernvraag.agenda.AgendaEvent.StepDone;
import dev.kernvraag.agenda.AgendaEvent.StepEntered;
import dev.kernvraag.agenda.AgendaEvent.StepLocked;
import dev.kernvraag.agenda.AgendaEvent.StepPlanned;
import dev.kernvraag.agenda.AgendaEvent.StepRemoved;
import dev.kernvraag.agenda.AgendaEvent.StepReopened;
import dev.kernvraag.agenda.AgendaEvent.StepShut;
import dev.kernvraag.agenda.AgendaEvent.StepsOrdered;
import dev.kernvraag.agenda.AgendaEvent.SubgroupChanged;
import dev.kernvraag.agenda.AgendaEvent.TimerSet;
import dev.kernvraag.agenda.AgendaEvent.WindowSet;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes back what was done on an agenda and with it. A timer that ran and a word that was read have no way back. */
@Component
class AgendaReversal implements Reversal<AgendaEvent> {
    private final Agendas tables;
    private final PlanReversal plans;
    private final Replacement replacement;
    private final Parting parting;
    private final SplitService splits;
    private final Reopenings reopenings;

    AgendaReversal(
            Agendas tables,
            PlanReversal plans,
            Replacement replacement,
            Parting parting,
            SplitService splits,
            Reopenings reopenings) {
        this.tables = tables;
        this.plans = plans;
        this.replacement = replacement;
        this.parting = parting;
        this.splits = splits;
        this.reopenings = reopenings;
    }

    @Override
    public Class<AgendaEvent> events() {
        return AgendaEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, AgendaEvent event) {
        return switch (event) {
            case StepAdded added -> Optional.of(() -> plans.remove(id, added));
            case StepPlanned planned -> planned.before().map(before -> () -> plans.plan(id, planned, before));
            case StepRemoved removed -> Optional.of(() -> plans.add(id, removed));
            case StepsOrdered ordered -> ordered.before().map(before -> () -> plans.order(id, ordered, before));
            case AgendaReplaced replaced ->
                replaced.before().map(before -> () -> replacement.undo(id, replaced, before));
            case WindowSet set -> set.before().map(before -> () -> plans.open(id, set, before));
            case StepEntered entered -> entered.from().map(from -> () -> goBack(id, entered, from));
            case PhaseEntered entered -> entered.before().map(before -> () -> goBack(id, entered, before));
            case StageRevealed revealed -> revealed.phase().map(phase -> () -> cover(id, revealed, phase));
            case StageCovered covered -> Optional.of(() -> reveal(id, covered));
            case StepReopened reopened -> Optional.of(() -> reopenings.undo(id, reopened));
            case StepShut shut -> Optional.of(() -> reopenings.undo(id, shut));
            case StepLocked locked -> Optional.of(() -> lock(id, locked));
            case FollowingChanged changed -> Optional.of(() -> follow(id, changed));
            case RoomSplit split -> Optional.of(() -> parting.undo(id, split));
            case SplitEnded ended -> Optional.of(() -> parting.undo(id, ended));
            case SubgroupChanged changed -> Optional.of(() -> splits.undo(id, changed));
            case TimerSet set -> Optional.empty();
            case Nudged nudged -> Optional.empty();
            case StepDone done -> Optional.empty();
        };
    }

    /** The step that was entered counts as reached from now on: what was written there is nobody’s to lose. */
    private JournalEvent goBack(WorkshopId id, StepEntered entered, CameFrom from) {
        AgendaEntity agenda = tables.agenda(id);
        if (tables.split(id).isPresent() || !agenda.current().value().equals(entered.step())) {
            throw moved();
        }
        StepEntity here = step(id, entered.step());
        StepEntity back = step(id, from.step());
        CameFrom now = new CameFrom(
                entered.step(), here.toStep().phase(), back.toStep().phase());
        if (here.toStep().revealed() && from.found().revealed()) {
            here.phase(from.found());
        }
        if (back.toStep().revealed() && from.phase().revealed()) {
            back.phase(from.phase());
        }
        agenda.enter(back.stepId());
        agenda.timer(Optional.empty());
        return new StepEntered(from.step(), back.stage(), Optional.of(now));
    }

    private JournalEvent goBack(WorkshopId id, PhaseEntered entered, Phase before) {
        StepEntity step = in(entered.phase(), step(id, entered.step()));
        step.phase(before);
        return new PhaseEntered(entered.step(), before, Optional.of(entered.phase()));
    }

    private JournalEvent cover(WorkshopId id, StageRevealed revealed, Phase phase) {
        return tables.cover(id, in(phase, step(id, revealed.step())), revealed.turned());
    }

    private JournalEvent reveal(WorkshopId id, StageCovered covered) {
        return tables.reveal(id, in(Phase.WRITE, step(id, covered.step())), covered.phase());
    }

    private JournalEvent lock(WorkshopId id, StepLocked locked) {
        StepEntity step = step(id, locked.step());
        if (step.toStep().locked() != locked.locked()) {
            throw moved();
        }
        step.lock(!locked.locked());
        return new StepLocked(locked.step(), !locked.locked());
    }

    private JournalEvent follow(WorkshopId id, FollowingChanged changed) {
        AgendaEntity agenda = tables.agenda(id);
        if (agenda.following() != changed.following()) {
            throw moved();
        }
        agenda.follow(!changed.following());
        return new FollowingChanged(!changed.following());
    }

    private static StepEntity in(Phase phase, StepEntity step) {
        if (step.toStep().phase() != phase) {
            throw moved();
        }
        return step;
    }

    private StepEntity step(WorkshopId id, UUID step) {
        return tables.step(id, new StepId(step));
    }

    private static Refusal moved() {
        return new Refusal("roomMovedSince");
    }
}
