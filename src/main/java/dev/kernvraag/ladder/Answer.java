package dev.kernvraag.ladder;

import dev.kernvraag.participant.ParticipantId;
import java.util.Optional;

/**
 * What somebody answered; one branch of a ladder.
 *
 * @param author empty in an anonymous workshop and for a facilitator’s answer
 * @param proof the mark of its owner, see {@link dev.kernvraag.participant.Actor#proofOf}
 * @param deadEnd whether the room goes no further here
 * @param card whether it became a card, which has the answer’s id
 */
public record Answer(
        AnswerId id, String text, Optional<ParticipantId> author, String proof, boolean deadEnd, boolean card) {
    /** The most characters of an answer. */
    public static final int TEXT_MAX = 500;
}
