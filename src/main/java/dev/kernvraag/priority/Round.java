package dev.kernvraag.priority;

import dev.kernvraag.canvas.CardKind;

/**
 * A round in which everybody spends dots.
 *
 * @param subject on what: {@link CardKind#NEED}, or {@link CardKind#MEANS} that were walked back
 * @param open whether dots can still be spent; while they can, nobody sees a total
 * @param budget how many dots a person has
 * @param cap how many of them may go to one card
 */
public record Round(RoundId id, CardKind subject, boolean open, int budget, int cap) {}
