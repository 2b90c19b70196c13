package dev.kernvraag.attention;

import dev.kernvraag.canvas.CardId;
import java.util.Optional;
import java.util.Set;

/**
 * What a room looks at, at one moment.
 *
 * @param card the card that everybody looks at
 * @param talkedAbout the cards that the room has talked about
 */
public record Attention(Optional<CardId> card, Set<CardId> talkedAbout) {}
