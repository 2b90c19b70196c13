package dev.kernvraag.image;

import java.util.UUID;

/** Names an image; made at random where it is added, so that what is sent twice is one image. */
public record ImageId(UUID value) {}
