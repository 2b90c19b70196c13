package dev.kernvraag.ui.room;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.DealService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.ui.agenda.WriteAgain;
import dev.kernvraag.ui.history.StepUndo;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out what the facilitator decides at the room’s screen, each as one command. */
@Component
class Steering {
    private final WorkshopService workshops;
    private final ParticipantService participants;
    private final FloorService floor;
    private final PaceService pace;
    private final DealService deals;
    private final LadderService ladders;
    private final RoundService rounds;
    private final Subgrouping subgroups;
    private final WriteAgain writeAgain;
    private final StepUndo undo;

    Steering(
            WorkshopService workshops,
            ParticipantService participants,
            FloorService floor,
            PaceService pace,
            DealService deals,
            LadderService ladders,
            RoundService rounds,
            Subgrouping subgroups,
            WriteAgain writeAgain,
            StepUndo undo) {
        this.workshops = workshops;
        this.participants = participants;
        this.floor = floor;
        this.pace = pace;
        this.deals = deals;
        this.ladders = ladders;
        this.rounds = rounds;
        this.subgroups = subgroups;
        this.writeAgain = writeAgain;
        this.undo = undo;
    }

    /**
     * Takes a step, seen from a picture of the room.
     *
     * @param goesTo where it leads, for {@link NextStep.Action#ENTER}
     */
    void take(FacilitatorId facilitator, Picture picture, NextStep.Action action, Optional<Step> goesTo) {
        undo.step(picture.workshop().id(), command -> take(facilitator, picture, command, action, goesTo));
    }

    /** Asks how the room is to write again at a step. */
    void askToReopen(FacilitatorId facilitator, Picture picture, Step step) {
        writeAgain.ask(facilitator, picture.workshop().id(), Standpoint.of(picture.agenda()), step, () -> {});
    }

    private void take(
            FacilitatorId facilitator,
            Picture picture,
            CommandId command,
            NextStep.Action action,
            Optional<Step> goesTo) {
        WorkshopId id = picture.workshop().id();
        Standpoint here = Standpoint.of(picture.agenda());
        switch (action) {
            case OPEN_WORKSHOP -> workshops.open(facilitator, id, command);
            case REVEAL -> floor.enter(facilitator, id, command, here, Phase.REVEAL);
            case DEAL ->
                picture.canvas()
                        .ifPresent(canvas -> deals.deal(facilitator, id, command, canvas, picture.turnedOver(canvas)));
            case DISCUSS -> floor.enter(facilitator, id, command, here, Phase.DISCUSS);
            case ENTER -> goesTo.ifPresent(next -> floor.enter(facilitator, id, command, here, next.id()));
            case OPEN_ROUND ->
                new RoundDialog(
                                picture.agenda(),
                                (once, subject, budget, cap) -> open(facilitator, id, once, subject, budget, cap))
                        .open();
            case CLOSE_ROUND ->
                picture.round().ifPresent(running -> rounds.close(facilitator, id, command, running.id()));
            case REVEAL_ANSWERS ->
                picture.ladder()
                        .flatMap(Ladder::asking)
                        .ifPresent(rung -> ladders.reveal(facilitator, id, command, rung.id()));
            case CLOSE_LADDER -> ladders.close(facilitator, id, command);
            case BRING_TOGETHER -> subgroups.bringTogether(facilitator, id, command);
            case WRITE_AGAIN ->
                writeAgain.together(facilitator, id, here, picture.agenda().here());
            case READ_BRIEF -> Navigation.go(Navigation.brief(id));
        }
    }

    void enter(FacilitatorId facilitator, Picture picture, StepId step) {
        WorkshopId id = picture.workshop().id();
        undo.step(id, command -> floor.enter(facilitator, id, command, Standpoint.of(picture.agenda()), step));
    }

    void lock(FacilitatorId facilitator, WorkshopId id, StepId step, boolean locked) {
        undo.step(id, command -> floor.lock(facilitator, id, command, step, locked));
    }

    void extendTimer(FacilitatorId facilitator, WorkshopId id, int seconds) {
        pace.extendTimer(facilitator, id, CommandId.random(), seconds);
    }

    void stopTimer(FacilitatorId facilitator, WorkshopId id) {
        pace.stopTimer(facilitator, id, CommandId.random());
    }

    void follow(FacilitatorId facilitator, WorkshopId id, boolean following) {
        pace.follow(facilitator, id, CommandId.random(), following);
    }

    void nudge(FacilitatorId facilitator, WorkshopId id, Optional<ParticipantId> whom) {
        pace.nudge(facilitator, id, CommandId.random(), whom);
    }

    void appoint(FacilitatorId facilitator, WorkshopId id, ParticipantId participant, Role role) {
        undo.step(id, command -> participants.appoint(facilitator, id, command, participant, role));
    }

    void ask(FacilitatorId facilitator, WorkshopId id, CommandId command, Optional<AnswerId> on, Question question) {
        undo.step(id, command, once -> ladders.ask(facilitator, id, once, RungId.random(), on, question));
    }

    private void open(
            FacilitatorId facilitator, WorkshopId id, CommandId command, CanvasId subject, int budget, int cap) {
        undo.step(id, command, once -> rounds.open(facilitator, id, once, RoundId.random(), subject, budget, cap));
    }
}
