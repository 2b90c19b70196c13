package dev.kernvraag.priority;

/**
 * A round in which everybody spends dots on the needs.
 *
 * @param open whether dots can still be spent; while they can, nobody sees a total
 * @param budget how many dots a person has
 * @param cap how many of them may go to one need
 */
public record Round(RoundId id, boolean open, int budget, int cap) {}
