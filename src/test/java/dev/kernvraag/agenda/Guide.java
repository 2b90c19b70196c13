package dev.kernvraag.agenda;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;

/** Leads the room of a test, by stage as people speak of it. */
public record Guide(AgendaService agendas, FloorService floor) {
    /** Takes the room to the first step at a stage. */
    public void enter(FacilitatorId facilitator, WorkshopId workshop, Stage stage) {
        floor.enter(facilitator, workshop, CommandId.random(), step(workshop, stage));
    }

    /** Turns a stage’s cards over. */
    public void reveal(FacilitatorId facilitator, WorkshopId workshop, Stage stage) {
        floor.enter(facilitator, workshop, CommandId.random(), step(workshop, stage), Phase.REVEAL);
    }

    /** The first step at a stage. */
    public StepId step(WorkshopId workshop, Stage stage) {
        return agendas.of(workshop).first(stage).orElseThrow().id();
    }
}
