package dev.kernvraag.priority;

import dev.kernvraag.canvas.CardId;

/**
 * What a need got in a round.
 *
 * @param dots all dots together
 * @param voters how many people gave at least one
 */
public record Tally(CardId card, int dots, int voters) {}
