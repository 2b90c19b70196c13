package dev.kernvraag.thread;

import java.util.UUID;

/** Names a link between two cards. */
public record LinkId(UUID value) {}
