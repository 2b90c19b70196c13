package dev.kernvraag.participant;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.workshop.Workshop;
import java.util.Optional;
import java.util.UUID;

/** Who sends a command. */
public sealed interface Actor {
    /** What marks a thing as the actor’s own. */
    String proofOf(UUID thing);

    /** Who is kept as the author of what the actor writes: nobody in an anonymous workshop, nor for a facilitator. */
    Optional<ParticipantId> authorIn(Workshop workshop);

    /** Somebody who guides the workshop, signed in with an account. */
    record AsFacilitator(FacilitatorId id) implements Actor {
        /** The mark of what a facilitator owns: it needs no secrecy, since a facilitator is never anonymous. */
        public static final String PROOF = "facilitator";

        @Override
        public String proofOf(UUID thing) {
            return PROOF;
        }

        @Override
        public Optional<ParticipantId> authorIn(Workshop workshop) {
            return Optional.empty();
        }
    }

    /** A participant, known by the secret in the browser. */
    record AsParticipant(Participant participant, Secret secret) implements Actor {
        @Override
        public String proofOf(UUID thing) {
            return secret.proofOf(thing);
        }

        @Override
        public Optional<ParticipantId> authorIn(Workshop workshop) {
            return workshop.anonymous() ? Optional.empty() : Optional.of(participant.id());
        }
    }
}
