package dev.kernvraag.board;

import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import java.util.Optional;
import java.util.UUID;

/**
 * Who looks at a board, and as what.
 *
 * @param lookingAt the step of the subgroup that a facilitator looks in at, while the room is split
 */
record Viewer(WorkshopId workshop, Actor actor, Audience audience, Optional<StepId> lookingAt) {
    Viewer(WorkshopId workshop, Actor actor, Audience audience) {
        this(workshop, actor, audience, Optional.empty());
    }

    /** The same, looking in at another subgroup. */
    Viewer at(Optional<StepId> step) {
        return new Viewer(workshop, actor, audience, step);
    }

    /** Who it is, for what is counted a person: the id of a participant, or of a facilitator. */
    UUID person() {
        return switch (actor) {
            case Actor.AsParticipant one -> one.participant().id().value();
            case Actor.AsFacilitator one -> one.id().value();
            case Actor.OnBehalf one -> one.id().value();
        };
    }

    /** Whether they are in the room, or guide it, as a picture has it. */
    boolean belongsIn(Picture now) {
        return actor.guide()
                .map(now.workshop()::guidedBy)
                .orElseGet(() -> actor instanceof Actor.AsParticipant person
                        && now.roleOf(person).inside());
    }

    /** Whether a card is the viewer’s own. */
    boolean owns(Card card) {
        return audience != Audience.PROJECTOR && card.ownedBy(actor);
    }

    /** Whether something is the viewer’s own; a projector owns nothing, since the whole room reads it. */
    boolean owns(UUID thing, String proof) {
        return audience != Audience.PROJECTOR && proof.equals(actor.proofOf(thing));
    }
}
