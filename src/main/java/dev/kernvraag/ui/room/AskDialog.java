package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Clean;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.PersonLanguage;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Lets the facilitator choose the next question of a ladder, from the bank or in their own words. */
class AskDialog extends Dialog {
    /**
     * A dialog.
     *
     * @param questions what the bank proposes, the best first
     * @param begun own words that were typed before and not put yet
     * @param typing told the own words as they are typed
     * @param chosen told what the facilitator puts to the room
     */
    AskDialog(List<Question> questions, String begun, Consumer<String> typing, BiConsumer<CommandId, Question> chosen) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("ladder.ask.title"));
        RadioButtonGroup<Question> choice = new RadioButtonGroup<>(getTranslation("ladder.ask.choose"));
        choice.addClassName("kv-choices");
        choice.setItems(questions);
        choice.setItemLabelGenerator(question -> question.in(PersonLanguage.here()));
        choice.setValue(questions.getFirst());
        TextField own = new TextField(getTranslation("ladder.ask.own"));
        own.setHelperText(getTranslation("ladder.ask.ownHelp"));
        own.setMaxLength(Question.WORDS_MAX);
        own.setValue(begun);
        own.setValueChangeMode(ValueChangeMode.LAZY);
        own.addValueChangeListener(change -> typing.accept(change.getValue()));
        add(choice, own);
        Button cancel = new Button(getTranslation("common.cancel"), click -> close());
        Button put = new Button(getTranslation("ladder.ask.put"));
        OnePress.of(put, command -> {
            close();
            Question question = choice.getValue();
            String words = Clean.line(own.getValue());
            typing.accept("");
            chosen.accept(
                    command,
                    words.isEmpty()
                            ? question
                            : new Question(
                                    question.angle(), question.form(), Bilingual.only(PersonLanguage.here(), words)));
            return true;
        });
        put.addClassName("kv-primary");
        getFooter().add(cancel, put);
    }
}
