package dev.kernvraag.canvas;

import java.util.UUID;

/** Names a card; made at random where the card is written, so it tells nothing of who or when. */
public record CardId(UUID value) {}
