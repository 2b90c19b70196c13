package dev.kernvraag.ladder;

import java.util.UUID;

/** Names an answer; the card it becomes has the same id, so its author still owns it. */
public record AnswerId(UUID value) {}
