package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;

/** Heard inside the transaction that takes back that a canvas was opened for everybody to write alone; may be refused. */
public record CanvasShut(WorkshopId workshop, CanvasId canvas) {}
