package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;

/** Heard inside the transaction that plans an own canvas anew, by the module whose cards lie there. */
public record CanvasPlanned(WorkshopId workshop, StepId step, Layout layout) {}
