package dev.kernvraag.brief;

import dev.kernvraag.image.ImageFile;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A picture on a card.
 *
 * @param description what can be seen; the card’s own text where nobody said so
 * @param width in pixels
 * @param height in pixels
 * @param file is read when a document needs it, for the pixels never change; empty if it was thrown away since
 */
public record Depiction(String description, int width, int height, Supplier<Optional<ImageFile>> file) {}
