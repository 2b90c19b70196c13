package dev.kernvraag.ui.room;

import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardKind;
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

    Steering(
            WorkshopService workshops,
            ParticipantService participants,
            FloorService floor,
            PaceService pace,
            DealService deals,
            LadderService ladders,
            RoundService rounds) {
        this.workshops = workshops;
        this.participants = participants;
        this.floor = floor;
        this.pace = pace;
        this.deals = deals;
        this.ladders = ladders;
        this.rounds = rounds;
    }

    /**
     * Takes a step, seen from a picture of the room.
     *
     * @param goesTo where it leads, for {@link NextStep.Action#ENTER}
     */
    void take(FacilitatorId facilitator, Picture picture, NextStep.Action action, Optional<Step> goesTo) {
        WorkshopId id = picture.workshop().id();
        CommandId command = CommandId.random();
        StepId here = picture.agenda().current();
        switch (action) {
            case OPEN_WORKSHOP -> workshops.open(facilitator, id, command);
            case REVEAL -> floor.enter(facilitator, id, command, here, Phase.REVEAL);
            case DEAL -> picture.canvas().ifPresent(canvas -> deals.deal(facilitator, id, command, canvas));
            case DISCUSS -> floor.enter(facilitator, id, command, here, Phase.DISCUSS);
            case ENTER -> goesTo.ifPresent(next -> floor.enter(facilitator, id, command, next.id()));
            case OPEN_ROUND ->
                new RoundDialog((subject, budget, cap) -> open(facilitator, id, subject, budget, cap)).open();
            case CLOSE_ROUND ->
                picture.round().ifPresent(running -> rounds.close(facilitator, id, command, running.id()));
            case REVEAL_ANSWERS ->
                picture.ladder()
                        .flatMap(Ladder::asking)
                        .ifPresent(rung -> ladders.reveal(facilitator, id, command, rung.id()));
            case CLOSE_LADDER -> ladders.close(facilitator, id, command);
            case READ_BRIEF -> Navigation.go(Navigation.brief(id));
        }
    }

    void enter(FacilitatorId facilitator, WorkshopId id, StepId step) {
        floor.enter(facilitator, id, CommandId.random(), step);
    }

    void lock(FacilitatorId facilitator, WorkshopId id, StepId step, boolean locked) {
        floor.lock(facilitator, id, CommandId.random(), step, locked);
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
        participants.appoint(facilitator, id, CommandId.random(), participant, role);
    }

    void ask(FacilitatorId facilitator, WorkshopId id, Optional<AnswerId> on, Question question) {
        ladders.ask(facilitator, id, CommandId.random(), RungId.random(), on, question);
    }

    private void open(FacilitatorId facilitator, WorkshopId id, CardKind subject, int budget, int cap) {
        rounds.open(facilitator, id, CommandId.random(), RoundId.random(), subject, budget, cap);
    }
}
