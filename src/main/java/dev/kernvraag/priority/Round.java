package dev.kernvraag.priority;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardKind;
import java.util.Objects;
import java.util.Optional;

/**
 * A round in which everybody spends dots.
 *
 * @param subject on what: {@link CardKind#NEED}, {@link CardKind#MEANS} that were walked back, or {@link CardKind#OWN}
 * @param own the step of the own canvas that it is about; empty for the needs and the means
 * @param open whether dots can still be spent; while they can, nobody sees a total
 * @param budget how many dots a person has
 * @param cap how many of them may go to one card
 */
public record Round(RoundId id, CardKind subject, Optional<StepId> own, boolean open, int budget, int cap) {
    /** Takes a round that was kept before there were own canvases for one on the journey’s. */
    public Round {
        own = Objects.requireNonNullElse(own, Optional.empty());
    }

    /** A round on one of the journey’s canvases. */
    public Round(RoundId id, CardKind subject, boolean open, int budget, int cap) {
        this(id, subject, Optional.empty(), open, budget, cap);
    }

    /** The canvas whose cards it is about. */
    public CanvasId canvas() {
        return new CanvasId(subject.stage(), own);
    }
}
