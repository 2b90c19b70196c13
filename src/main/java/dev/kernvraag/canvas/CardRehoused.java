package dev.kernvraag.canvas;

import dev.kernvraag.journal.WorkshopId;

/** Heard inside the transaction that takes a card to another canvas, by the module that ties cards together. */
public record CardRehoused(WorkshopId workshop, CardId card) {}
