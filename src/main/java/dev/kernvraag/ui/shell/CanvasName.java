package dev.kernvraag.ui.shell;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.canvas.CardKind;

/** What a canvas is called on a screen: an own one as the facilitator named it, the others by what is written there. */
public final class CanvasName {
    private CanvasName() {}

    /** The name in the language of whoever looks; empty for a canvas that is not there. */
    public static String of(Agenda agenda, CanvasId canvas) {
        return canvas.step()
                .map(step -> agenda.step(step).map(StepName::of).orElse(""))
                .orElseGet(() -> CardKind.at(canvas.stage())
                        .map(kind -> PersonLanguage.texts().get("canvas." + kind + ".plural"))
                        .orElse(""));
    }
}
