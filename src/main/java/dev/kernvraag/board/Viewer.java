package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import java.util.UUID;

/** Who looks at a board, and as what. */
record Viewer(WorkshopId workshop, Actor actor, Audience audience) {
    /** Whether something is the viewer’s own; a projector owns nothing, since the whole room reads it. */
    boolean owns(UUID thing, String proof) {
        return audience != Audience.PROJECTOR && proof.equals(actor.proofOf(thing));
    }
}
