package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;

/** Heard inside the transaction that takes a step off the agenda; a listener may refuse it. */
public record StepDropped(WorkshopId workshop, StepId step) {}
