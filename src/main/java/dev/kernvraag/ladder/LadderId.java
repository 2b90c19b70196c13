package dev.kernvraag.ladder;

import java.util.UUID;

/** Names a ladder. */
public record LadderId(UUID value) {}
