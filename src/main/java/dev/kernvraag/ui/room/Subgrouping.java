package dev.kernvraag.ui.room;

import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.SplitService;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.history.StepUndo;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** Carries out what the facilitator decides about subgroups, each as one command. */
@Component
class Subgrouping {
    private final SplitService splits;
    private final FloorService floor;
    private final StepUndo undo;

    Subgrouping(SplitService splits, FloorService floor, StepUndo undo) {
        this.splits = splits;
        this.floor = floor;
        this.undo = undo;
    }

    /** Asks how to split the room. */
    void open(FacilitatorId facilitator, Picture picture) {
        Standpoint from = Standpoint.of(picture.agenda());
        WorkshopId id = picture.workshop().id();
        new SplitDialog(
                        picture,
                        (command, plans) -> undo.step(
                                id,
                                command,
                                once -> splits.split(
                                        facilitator,
                                        id,
                                        once,
                                        from,
                                        plans,
                                        ThreadLocalRandom.current().nextLong())))
                .open();
    }

    /** Shows who is where, and moves them. */
    void movePeople(FacilitatorId facilitator, Picture picture) {
        WorkshopId id = picture.workshop().id();
        new SubgroupPeopleDialog(
                        picture,
                        (one, to) -> splits.move(
                                facilitator,
                                id,
                                CommandId.random(),
                                one.id(),
                                to.subgroup().id()))
                .open();
    }

    void reveal(FacilitatorId facilitator, WorkshopId id, StepId step) {
        undo.step(id, command -> floor.enter(facilitator, id, command, step, Phase.REVEAL));
    }

    /** Reveals what every subgroup wrote that has something to reveal; each can be taken back in the history. */
    void revealAll(FacilitatorId facilitator, Picture picture) {
        SubgroupFacts.of(picture).stream()
                .filter(SubgroupFacts::revealable)
                .forEach(one -> floor.enter(
                        facilitator,
                        picture.workshop().id(),
                        CommandId.random(),
                        one.step().id(),
                        Phase.REVEAL));
    }

    void bringTogether(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        splits.bringTogether(facilitator, id, command);
    }
}
