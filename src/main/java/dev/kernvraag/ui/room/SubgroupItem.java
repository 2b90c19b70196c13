package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.StepName;
import java.util.function.Consumer;

/** A subgroup on the facilitator’s strip: how far it is, to look in at and to reveal. */
class SubgroupItem extends ListItem {
    private final NativeButton look;
    private final Span name = new Span();
    private final Span facts = new Span();
    private final Span open = new Span();
    private final Button reveal;

    /**
     * An item.
     *
     * @param lookIn told the subgroup’s step when the facilitator wants to look in
     * @param turnOver told it when they want its cards revealed
     */
    SubgroupItem(SubgroupFacts first, Consumer<StepId> lookIn, Consumer<StepId> turnOver) {
        StepId step = first.step().id();
        name.addClassName("kv-subgroup-name");
        facts.addClassName("kv-step-note");
        look = new NativeButton("", click -> lookIn.accept(step));
        look.add(name, facts);
        look.addClassName("kv-subgroup-look");
        look.setTitle(getTranslation("room.split.look"));
        open.setText(getTranslation("room.split.open"));
        open.addClassName("kv-subgroup-state");
        reveal = new Button(getTranslation("room.split.reveal"));
        OnePress.each(reveal, () -> turnOver.accept(step));
        addClassNames("kv-subgroup", "kv-sheet");
        CardKind.at(first.step().stage()).ifPresent(kind -> addClassName("kv-kind-" + kind));
        add(look, open, reveal);
    }

    /**
     * Shows how far it is.
     *
     * @param here whether the board shows its canvas
     */
    void show(SubgroupFacts now, boolean here) {
        name.setText(getTranslation("room.split.name", now.number(), StepName.of(now.step())));
        facts.setText(getTranslation("room.split.facts", now.people().size(), now.cards(), now.done()));
        look.getElement().setAttribute("aria-pressed", String.valueOf(here));
        open.setVisible(now.step().revealed());
        reveal.setVisible(now.revealable());
        reveal.setAriaLabel(reveal.getText() + ": " + name.getText());
    }
}
