package dev.kernvraag.participant;

import dev.kernvraag.facilitator.FacilitatorId;
import java.util.UUID;

/** Who sends a command. */
public sealed interface Actor {
    /** What marks a thing as the actor’s own. */
    String proofOf(UUID thing);

    /** The facilitator of the workshop, signed in with an account. */
    record AsFacilitator(FacilitatorId id) implements Actor {
        /** The mark of what a facilitator owns: it needs no secrecy, since a facilitator is never anonymous. */
        public static final String PROOF = "facilitator";

        @Override
        public String proofOf(UUID thing) {
            return PROOF;
        }
    }

    /** A participant, known by the secret in the browser. */
    record AsParticipant(Participant participant, Secret secret) implements Actor {
        @Override
        public String proofOf(UUID thing) {
            return secret.proofOf(thing);
        }
    }
}
