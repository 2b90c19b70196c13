package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.Picture;
import dev.kernvraag.workshop.Stage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The question of the stage, large, with what helps to answer it. */
class QuestionHead extends Header {
    private static final int HELPERS = 3;

    private final H1 question = new H1();
    private final UnorderedList helpers = new UnorderedList();
    private final Paragraph note = new Paragraph();
    private @Nullable Stage shown;

    QuestionHead() {
        addClassName("kv-head");
        question.addClassName("kv-question");
        helpers.addClassName("kv-helpers");
        note.addClassName("kv-note");
        note.setVisible(false);
        add(question, helpers, note);
    }

    void show(Picture picture) {
        Stage stage = picture.workshop().stage();
        if (stage != shown) {
            shown = stage;
            ask(stage);
        }
        boolean closed = !picture.workshop().open();
        note.setText(closed ? getTranslation("room.closedNote") : "");
        note.setVisible(closed);
    }

    private void ask(Stage stage) {
        Optional<CardKind> kind = CardKind.at(stage);
        question.setText(
                getTranslation(kind.map(one -> "canvas." + one + ".question").orElse("room." + stage + ".question")));
        helpers.removeAll();
        kind.ifPresentOrElse(
                one -> IntStream.rangeClosed(1, HELPERS)
                        .mapToObj(number -> getTranslation("canvas." + one + ".helper." + number))
                        .forEach(text -> helpers.add(new ListItem(text))),
                () -> helpers.add(new ListItem(getTranslation("room." + stage + ".helper"))));
    }
}
