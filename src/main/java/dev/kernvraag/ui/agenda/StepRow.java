package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.StepName;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One step of the plan, with what can be done with it. */
class StepRow extends Composite<ListItem> {
    private final Button up = MoveButton.up();
    private final Button down = MoveButton.down();
    private final Button edit = new Button();
    private final Button remove = new Button();
    private final Button again = new Button();

    StepRow(Agenda agenda, Step step) {
        StepDraft plan = step.plan();
        String name = StepName.of(step);
        H2 title = new H2(name);
        title.addClassName("kv-step-title");
        Span minutes = new Span(
                plan.minutes() == 0
                        ? getTranslation("agenda.noTime")
                        : getTranslation("agenda.minutes", plan.minutes()));
        minutes.addClassName("kv-step-minutes");
        Div head = new Div(title, minutes);
        head.addClassName("kv-step-head");
        Div about = new Div(head);
        about.addClassName("kv-step-about");
        if (!plan.title().isEmpty() || plan.layout().isPresent()) {
            about.add(note(getTranslation("common.stage." + plan.stage())));
        }
        String instruction = plan.instruction().in(PersonLanguage.here());
        if (!instruction.isEmpty()) {
            about.add(note(instruction));
        }
        plan.layout().ifPresent(layout -> about.add(note(parts(layout))));
        about.add(note(rules(plan)));
        if (step.reached()) {
            boolean here = agenda.current().equals(step.id());
            Span state = new Span(getTranslation(here ? "agenda.here" : "agenda.reached"));
            state.addClassNames("kv-state", here ? "kv-state-open" : "kv-state-closed");
            head.add(state);
        }
        int at = agenda.steps().indexOf(step);
        up.setEnabled(at > 0);
        down.setEnabled(at < agenda.steps().size() - 1);
        up.setAriaLabel(getTranslation("agenda.up", name));
        down.setAriaLabel(getTranslation("agenda.down", name));
        edit.setText(getTranslation("agenda.edit"));
        edit.setAriaLabel(getTranslation("agenda.editThis", name));
        remove.setText(getTranslation("agenda.remove"));
        remove.setAriaLabel(getTranslation("agenda.removeThis", name));
        remove.setEnabled(!step.reached());
        again.setText(getTranslation("agenda.again"));
        again.setAriaLabel(getTranslation("agenda.again.title", name));
        again.setVisible(step.reopenable());
        Div actions = new Div(up, down, again, edit, remove);
        actions.addClassName("kv-step-actions");
        getContent().addClassNames("kv-step", "kv-sheet");
        getContent().add(about, actions);
    }

    void onEdit(Supplier<StepDialog> dialog) {
        OnePress.opens(edit, dialog);
    }

    void onRemove(Runnable action) {
        remove.addClickListener(click -> action.run());
    }

    void onWriteAgain(Runnable action) {
        again.addClickListener(click -> action.run());
    }

    /** Hears where the step shall go: -1 a place up, 1 a place down. */
    void onMove(IntConsumer action) {
        up.addClickListener(click -> action.accept(-1));
        down.addClickListener(click -> action.accept(1));
    }

    /** Puts the focus where the last move was made, so that a step is moved on with the same key. */
    void focusMove(int by) {
        Button wanted = by < 0 ? up : down;
        (wanted.isEnabled() ? wanted : edit).focus();
    }

    /** What an own canvas has: its sections, and then the fields of its cards. */
    private String parts(Layout layout) {
        String sections = layout.sections().stream()
                .map(section -> section.name().in(PersonLanguage.here()))
                .collect(Collectors.joining(" · "));
        String fields = layout.fields().stream()
                .map(field -> field.name().in(PersonLanguage.here()))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? sections : getTranslation("agenda.parts", sections, fields);
    }

    private String rules(StepDraft plan) {
        if (!plan.stage().isCanvas()) {
            return getTranslation(plan.rules().link() ? "agenda.rules.link" : "agenda.rules.look");
        }
        if (!plan.rules().write()) {
            return getTranslation("agenda.rules.look");
        }
        return plan.rules().cardsEach() == 0
                ? getTranslation("agenda.rules.write")
                : getTranslation("agenda.rules.cards", plan.rules().cardsEach());
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("kv-step-note");
        return note;
    }
}
