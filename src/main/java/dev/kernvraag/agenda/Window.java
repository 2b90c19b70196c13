package dev.kernvraag.agenda;

import dev.kernvraag.language.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When participants may write at a step without the facilitator being there.
 *
 * @param opensAt from then on; empty for at once
 * @param closesAt up to then, and no more at that moment; empty for as long as the step lasts
 */
public record Window(Optional<Instant> opensAt, Optional<Instant> closesAt) {
    /** At any time. */
    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    /** Whether it is time to write. */
    public boolean isOpen(Instant now) {
        return opensAt.filter(now::isBefore).isEmpty()
                && closesAt.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** Whether it never opens or closes by itself. */
    public boolean always() {
        return opensAt.isEmpty() && closesAt.isEmpty();
    }

    Window checked() {
        if (opensAt.isPresent() && closesAt.isPresent() && !opensAt.get().isBefore(closesAt.get())) {
            throw new Refusal("windowTurned");
        }
        return new Window(
                opensAt.map(time -> time.truncatedTo(ChronoUnit.SECONDS)),
                closesAt.map(time -> time.truncatedTo(ChronoUnit.SECONDS)));
    }
}
