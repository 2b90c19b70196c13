package dev.kernvraag.agenda;

import dev.kernvraag.workshop.Workshop;
import java.time.Instant;
import java.util.Optional;

/**
 * Where somebody who was let through stands.
 *
 * @param step the step that rules the canvas they write on; empty only for a facilitator ahead of the room
 * @param now when they were let through
 */
public record Floor(Workshop workshop, Optional<Step> step, Instant now) {
    /** Whether participants may add cards here now. */
    public boolean takesCards() {
        return step.filter(one -> one.takesCards(now)).isPresent();
    }

    /** Whether what is written now lies open at once. */
    public boolean revealed() {
        return step.filter(Step::revealed).isPresent();
    }
}
