package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.workshop.GroupId;

/**
 * Somebody who joined a workshop.
 *
 * @param name empty in an anonymous workshop
 */
public record Participant(ParticipantId id, WorkshopId workshop, String name, GroupId group) {}
