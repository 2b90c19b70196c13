package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.PersonLanguage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The question of the stage, large, with what helps to answer it. */
class QuestionHead extends Header {
    private static final int HELPERS = 3;

    private final H1 question = new H1();
    private final UnorderedList helpers = new UnorderedList();
    private final Paragraph note = new Paragraph();
    private @Nullable StepDraft shown;

    QuestionHead() {
        addClassName("kv-head");
        question.addClassName("kv-question");
        helpers.addClassName("kv-helpers");
        note.addClassName("kv-note");
        note.setVisible(false);
        add(question, helpers, note);
    }

    void show(Picture picture) {
        StepDraft plan = picture.agenda().here().plan();
        if (!plan.equals(shown)) {
            shown = plan;
            ask(plan);
        }
        boolean closed = !picture.workshop().open();
        note.setText(closed ? getTranslation("room.closedNote") : "");
        note.setVisible(closed);
    }

    private void ask(StepDraft plan) {
        Stage stage = plan.stage();
        Optional<CardKind> kind = CardKind.at(stage);
        question.setText(
                getTranslation(kind.map(one -> "canvas." + one + ".question").orElse("room." + stage + ".question")));
        helpers.removeAll();
        String instruction = plan.instruction().in(PersonLanguage.here());
        if (!instruction.isEmpty()) {
            instruction.lines().filter(line -> !line.isBlank()).forEach(this::help);
        } else if (kind.isPresent()) {
            IntStream.rangeClosed(1, HELPERS)
                    .mapToObj(number -> getTranslation("canvas." + kind.get() + ".helper." + number))
                    .forEach(this::help);
        } else {
            help(getTranslation("room." + stage + ".helper"));
        }
    }

    private void help(String text) {
        helpers.add(new ListItem(text));
    }
}
