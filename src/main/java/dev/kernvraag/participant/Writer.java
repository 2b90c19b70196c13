package dev.kernvraag.participant;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of whom one thing is known that they wrote, and who is asked what else.
 *
 * @param trace the thing
 * @param there the person, where their browser is connected and so can prove what is theirs
 * @param named the person, where the workshop keeps who wrote what
 */
public record Writer(Outcast trace, Optional<Actor.AsParticipant> there, Optional<ParticipantId> named) {
    /**
     * Whether they made a thing, as far as that can be told.
     *
     * @param mark the thing’s own, see {@link Actor#proofOf}
     * @param author empty where it is not kept
     */
    public boolean made(UUID thing, String mark, Optional<ParticipantId> author) {
        return (thing.equals(trace.thing()) && mark.equals(trace.proof()))
                || (named.isPresent() && author.equals(named))
                || there.filter(one -> mark.equals(one.proofOf(thing))).isPresent();
    }

    /** The same for what keeps no author at all. */
    public boolean made(UUID thing, String mark) {
        return made(thing, mark, Optional.empty());
    }
}
