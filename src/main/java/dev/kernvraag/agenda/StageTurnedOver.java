package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;

/** Heard inside the transaction that reveals a canvas, by the module whose cards lie there. */
public record StageTurnedOver(WorkshopId workshop, CanvasId canvas) {}
