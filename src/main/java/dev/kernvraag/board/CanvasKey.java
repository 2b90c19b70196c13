package dev.kernvraag.board;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardKind;
import java.util.Optional;
import java.util.UUID;

/** How a browser calls a canvas: the kind of its cards, and for an own one the step too. */
final class CanvasKey {
    private static final String OWN = CardKind.OWN + "-";

    private CanvasKey() {}

    static String of(CanvasId canvas) {
        return canvas.step()
                .map(step -> OWN + step.value())
                .or(() -> CardKind.at(canvas.stage()).map(CardKind::name))
                .orElseThrow(() -> new IllegalArgumentException("no canvas at " + canvas.stage()));
    }

    /** The canvas of this name; empty if there is no such name. */
    static Optional<CanvasId> parse(String key) {
        if (key.startsWith(OWN)) {
            try {
                return Optional.of(CanvasId.own(new StepId(UUID.fromString(key.substring(OWN.length())))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return CardKind.journey().stream()
                .filter(kind -> kind.name().equals(key))
                .map(kind -> CanvasId.of(kind.stage()))
                .findFirst();
    }
}
