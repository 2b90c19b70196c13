package dev.kernvraag.agenda;

import java.util.UUID;

/**
 * What a step to another place left behind, so that it can be taken back.
 *
 * @param step where the room was
 * @param phase how far that was
 * @param found how far the step was that the room went to
 */
public record CameFrom(UUID step, Phase phase, Phase found) {}
