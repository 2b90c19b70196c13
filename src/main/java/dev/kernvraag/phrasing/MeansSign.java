package dev.kernvraag.phrasing;

import java.util.List;

/**
 * A statement names a means.
 *
 * @param words what gave it away, as it was written, in reading order
 */
public record MeansSign(List<String> words) {}
