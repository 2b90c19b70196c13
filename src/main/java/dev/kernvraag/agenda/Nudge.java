package dev.kernvraag.agenda;

import dev.kernvraag.participant.ParticipantId;
import java.util.Optional;

/**
 * A friendly word from the facilitator to whoever has not written yet; nobody else sees it.
 *
 * @param number the first of a workshop is 1
 * @param whom the one person it is for; empty for everybody who has no card at this step, which only their own browser
 *     knows
 */
public record Nudge(int number, Optional<ParticipantId> whom) {}
