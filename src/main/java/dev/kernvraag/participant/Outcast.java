package dev.kernvraag.participant;

import java.util.UUID;

/**
 * Somebody who is out of a workshop, known only by a thing that they wrote: whoever can make the thing’s proof.
 *
 * @param thing the card that a facilitator pointed at
 * @param proof the mark on it, see {@link Actor#proofOf}
 */
public record Outcast(UUID thing, String proof) {
    /** Whether it is this actor. */
    public boolean is(Actor actor) {
        return actor instanceof Actor.AsParticipant one && proof.equals(one.proofOf(thing));
    }
}
