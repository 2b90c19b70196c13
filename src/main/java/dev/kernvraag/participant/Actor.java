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

    /** The participant for whom the rules of the phases hold; empty for a facilitator, for whom they do not. */
    Optional<ParticipantId> participates();

    /** The facilitator who does it, for themselves or for somebody; empty for a participant. */
    Optional<FacilitatorId> guide();

    /** As whom the actor is kept with what they write. */
    default Actor keptIn(Workshop workshop) {
        return this;
    }

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

        @Override
        public Optional<ParticipantId> participates() {
            return Optional.empty();
        }

        @Override
        public Optional<FacilitatorId> guide() {
            return Optional.of(id);
        }
    }

    /**
     * Somebody who guides the workshop and writes for somebody in the room. What they write is the other’s own and theirs; the
     * rules of the phases hold as they do for the other.
     */
    record OnBehalf(FacilitatorId id, ParticipantId whom) implements Actor {
        /** The mark of what a facilitator wrote for the author that is kept with it. */
        public static final String PROOF = "on behalf";

        @Override
        public String proofOf(UUID thing) {
            return PROOF;
        }

        @Override
        public Optional<ParticipantId> authorIn(Workshop workshop) {
            return workshop.anonymous() ? Optional.empty() : Optional.of(whom);
        }

        @Override
        public Optional<ParticipantId> participates() {
            return Optional.of(whom);
        }

        @Override
        public Optional<FacilitatorId> guide() {
            return Optional.of(id);
        }

        /** In an anonymous workshop nothing tells such a thing from the facilitator’s own, so nothing leads back to anybody. */
        @Override
        public Actor keptIn(Workshop workshop) {
            return workshop.anonymous() ? new AsFacilitator(id) : this;
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
            return workshop.anonymous() ? Optional.empty() : participates();
        }

        @Override
        public Optional<ParticipantId> participates() {
            return Optional.of(participant.id());
        }

        @Override
        public Optional<FacilitatorId> guide() {
            return Optional.empty();
        }
    }
}
