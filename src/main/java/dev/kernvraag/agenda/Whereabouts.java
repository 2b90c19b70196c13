package dev.kernvraag.agenda;

import java.util.Map;
import java.util.UUID;

/**
 * Where a room is, and how far some of its steps are: what splitting it and bringing it together changes.
 *
 * @param phases by step
 */
public record Whereabouts(UUID step, Map<UUID, Phase> phases) {}
