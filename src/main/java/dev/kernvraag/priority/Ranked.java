package dev.kernvraag.priority;

import dev.kernvraag.canvas.Card;

/**
 * A need with its place.
 *
 * @param rank 1 for the first; needs with as many dots and voters share a rank, and the next one is skipped
 */
public record Ranked(int rank, Card need, int dots, int voters) {}
