package dev.kernvraag.talk;

import java.util.UUID;

/** Names a comment; made at random where it is written. */
public record CommentId(UUID value) {}
