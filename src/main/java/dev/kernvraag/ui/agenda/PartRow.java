package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import java.util.function.IntConsumer;

/** A section or a field, named in two languages, that can be moved and taken away. */
class PartRow extends ListItem {
    private final String key;
    private final TextField nl = name();
    private final TextField en = name();
    private final Select<Layout.Field.Type> type = new Select<>();
    private final Button up = MoveButton.up();
    private final Button down = MoveButton.down();
    private final Button remove = new Button(getTranslation("agenda.remove"));

    PartRow(Layout.Section section) {
        this(section.key(), section.name());
        type.setVisible(false);
    }

    PartRow(Layout.Field field) {
        this(field.key(), field.name());
        type.setValue(field.type());
    }

    private PartRow(String key, Bilingual name) {
        this.key = key;
        addClassName("kv-part");
        nl.setValue(name.nl());
        en.setValue(name.en());
        type.setItems(Layout.Field.Type.values());
        type.setItemLabelGenerator(one -> getTranslation("agenda.field." + one));
        type.setLabel(getTranslation("agenda.field.type"));
        Div actions = new Div(up, down, remove);
        actions.addClassName("kv-step-actions");
        add(nl, en, type, actions);
    }

    static PartRow newSection() {
        return new PartRow(Layout.Section.named(Bilingual.NONE));
    }

    static PartRow newField() {
        return new PartRow(Layout.Field.named(Bilingual.NONE, Layout.Field.Type.TEXT));
    }

    Layout.Section section() {
        return new Layout.Section(key, named());
    }

    Layout.Field field() {
        return new Layout.Field(key, named(), type.getValue());
    }

    boolean isNamed() {
        return !nl.getValue().isBlank() || !en.getValue().isBlank();
    }

    /** Says which one this is, such as “Section 2”, and whether it can go up and down. */
    void number(String name, boolean canGoUp, boolean canGoDown) {
        nl.setLabel(label(name, Language.NL));
        en.setLabel(label(name, Language.EN));
        up.setEnabled(canGoUp);
        down.setEnabled(canGoDown);
        up.setAriaLabel(getTranslation("agenda.up", name));
        down.setAriaLabel(getTranslation("agenda.down", name));
        remove.setAriaLabel(getTranslation("agenda.removeThis", name));
    }

    /** Hears where the part shall go: -1 a place up, 1 a place down. */
    void onMove(IntConsumer action) {
        up.addClickListener(click -> action.accept(-1));
        down.addClickListener(click -> action.accept(1));
    }

    void onRemove(Runnable action) {
        remove.addClickListener(click -> action.run());
    }

    void focus() {
        nl.focus();
    }

    /** Puts the focus where the last move was made, so that a part is moved on with the same key. */
    void focusMove(int by) {
        Button wanted = by < 0 ? up : down;
        (wanted.isEnabled() ? wanted : remove).focus();
    }

    private Bilingual named() {
        return new Bilingual(nl.getValue(), en.getValue());
    }

    private String label(String name, Language language) {
        return getTranslation("agenda.part", name, getTranslation("common.language." + language.tag()));
    }

    private static TextField name() {
        TextField field = new TextField();
        field.setMaxLength(Layout.NAME_MAX);
        return field;
    }
}
