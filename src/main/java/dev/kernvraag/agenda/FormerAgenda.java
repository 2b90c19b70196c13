package dev.kernvraag.agenda;

import java.util.List;
import java.util.UUID;

/**
 * What an agenda was before other steps replaced those ahead, so that it can be so again.
 *
 * @param order all of its steps
 * @param gone those of them that are on it no longer, as they were
 * @param current where the room was
 */
public record FormerAgenda(List<UUID> order, List<Step> gone, UUID current) {}
