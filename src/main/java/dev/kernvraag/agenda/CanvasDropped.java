package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;

/** Heard inside the transaction that leaves a canvas without a step; a listener may refuse it. */
public record CanvasDropped(WorkshopId workshop, CanvasId canvas) {}
