package dev.kernvraag.ui.history;

import dev.kernvraag.agenda.AgendaEvent;
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
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.ui.shell.StepName;
import java.util.stream.Collectors;

/** Says what happened to the agenda, and to the room on it. */
final class AgendaSentences {
    private static final int MINUTE = 60;

    private AgendaSentences() {}

    static String of(AgendaEvent event, Telling told) {
        String who = told.who();
        return switch (event) {
            case StepAdded added -> told.tells("history.did.StepAdded", who, StepName.of(added.step()));
            case StepPlanned planned -> told.tells("history.did.StepPlanned", who, StepName.of(planned.step()));
            case StepRemoved removed -> told.tells("history.did.StepRemoved", who, StepName.of(removed.step()));
            case StepsOrdered ordered -> told.tells("history.did.StepsOrdered", who);
            case AgendaReplaced replaced -> told.tells("history.did.AgendaReplaced", who);
            case StepEntered entered -> told.tells("history.did.StepEntered", who, told.step(entered.step()));
            case PhaseEntered entered -> phase(entered, who, told);
            case StageRevealed revealed -> told.tells("history.did.StageRevealed", who, told.step(revealed.step()));
            case StageCovered covered -> told.tells("history.did.StageCovered", who, told.step(covered.step()));
            case StepReopened reopened ->
                told.tells(
                        "history.did.StepReopened." + reopened.what().writing(),
                        who,
                        told.step(reopened.what().step()));
            case StepShut shut ->
                told.tells("history.did.StepShut", who, told.step(shut.what().step()));
            case StepLocked locked ->
                told.tells(
                        locked.locked() ? "history.did.StepLocked" : "history.did.StepUnlocked",
                        who,
                        told.step(locked.step()));
            case WindowSet set ->
                told.tells(
                        set.window().always() ? "history.did.WindowLifted" : "history.did.WindowSet",
                        who,
                        told.step(set.step()));
            case TimerSet set ->
                set.timer()
                        .map(timer -> told.tells("history.did.TimerSet", who, Math.ceilDiv(timer.seconds(), MINUTE)))
                        .orElseGet(() -> told.tells("history.did.TimerStopped", who));
            case FollowingChanged changed ->
                told.tells(changed.following() ? "history.did.Following" : "history.did.LetGo", who);
            case Nudged nudged ->
                nudged.nudge()
                        .whom()
                        .map(whom -> told.tells("history.did.NudgedOne", who, told.person(whom)))
                        .orElseGet(() -> told.tells("history.did.NudgedAll", who));
            case RoomSplit split ->
                told.tells(
                        "history.did.RoomSplit",
                        who,
                        split.split().subgroups().size(),
                        split.split().subgroups().stream()
                                .map(subgroup -> told.step(subgroup.step().value()))
                                .collect(Collectors.joining(", ")));
            case SplitEnded ended -> told.tells("history.did.SplitEnded", who);
            case SubgroupChanged changed ->
                told.tells(
                        "history.did.SubgroupChanged",
                        who,
                        told.person(new ParticipantId(changed.participant())),
                        told.step(changed.step()));
            case StepDone done ->
                told.tells(
                        done.done() ? "history.did.StepDone" : "history.did.StepNotDone", who, told.step(done.step()));
        };
    }

    private static String phase(PhaseEntered entered, String who, Telling told) {
        String step = told.step(entered.step());
        return switch (entered.phase()) {
            case WRITE -> told.tells("history.did.StageCovered", who, step);
            case REVEAL -> told.tells("history.did.PhaseReveal", who, step);
            case DISCUSS -> told.tells("history.did.PhaseDiscuss", who, step);
            case DONE -> told.tells("history.did.PhaseDone", who, step);
        };
    }
}
