package dev.kernvraag.live;

import dev.kernvraag.participant.ParticipantId;
import java.util.Set;

/** The participants who have the room open at this moment. */
public record People(Set<ParticipantId> present) {}
