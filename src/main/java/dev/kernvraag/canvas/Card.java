package dev.kernvraag.canvas;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A card at one moment.
 *
 * @param own the step of the facilitator’s own canvas that it stands on; empty on the journey’s
 * @param number unique in the workshop, 1 or more, given when the card is revealed; 0 while it lies face down
 * @param fields the values of the kind’s fields, in their order; absent where nothing was given
 * @param author empty in an anonymous workshop and for a facilitator’s card
 * @param proof the mark of its owner, see {@link dev.kernvraag.participant.Actor#proofOf}
 * @param revision 0 for a new card, one more with each edit
 * @param standing whether the facilitator lets the room see it
 * @param meant whether somebody said that it is no means, though it may sound like one
 */
public record Card(
        CardId id,
        CardKind kind,
        Optional<StepId> own,
        String section,
        String text,
        Map<String, String> fields,
        int number,
        Optional<ParticipantId> author,
        String proof,
        int revision,
        boolean removed,
        Standing standing,
        boolean meant) {

    /** Takes a card that was kept before there were own canvases for one of the journey’s. */
    public Card {
        own = Objects.requireNonNullElse(own, Optional.empty());
    }

    /** The canvas it stands on. */
    public CanvasId canvas() {
        return new CanvasId(kind.stage(), own);
    }

    /** Whether it is an actor’s own: what a facilitator wrote for somebody is that person’s and the facilitators’. */
    public boolean ownedBy(Actor actor) {
        if (!proof.equals(Actor.OnBehalf.PROOF)) {
            return proof.equals(actor.proofOf(id.value()));
        }
        return actor.guide().isPresent() || author.equals(actor.participates());
    }

    /** Whether everybody may see it. */
    public boolean visible() {
        return number > 0 && !removed && standing == Standing.OPEN;
    }

    /** Whether it waits for its canvas to be revealed. */
    public boolean faceDown() {
        return number == 0 && !removed && standing == Standing.OPEN;
    }

    /** A field’s value, or an empty text. */
    public String field(String key) {
        return fields.getOrDefault(key, "");
    }
}
