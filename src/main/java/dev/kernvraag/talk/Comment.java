package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.participant.ParticipantId;
import java.util.Optional;

/**
 * A comment on a card.
 *
 * @param text at most {@link #TEXT_MAX} characters
 * @param author empty in an anonymous workshop and for the facilitator’s comment
 * @param proof the mark of its owner, see {@link dev.kernvraag.participant.Actor#proofOf}
 * @param position 1 or more in the order of writing; 0 in an anonymous workshop
 */
public record Comment(
        CommentId id, CardId card, String text, Optional<ParticipantId> author, String proof, int position) {
    /** The most characters (UTF-16 units) of a comment. */
    public static final int TEXT_MAX = 1_000;
}
