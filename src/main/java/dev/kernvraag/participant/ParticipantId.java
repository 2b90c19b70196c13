package dev.kernvraag.participant;

import java.util.UUID;

/** Names a participant of one workshop. */
public record ParticipantId(UUID value) {}
