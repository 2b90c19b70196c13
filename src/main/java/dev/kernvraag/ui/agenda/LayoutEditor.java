package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import java.util.List;

/** Makes a canvas of one’s own: its question, its sections, and the fields of its cards. */
class LayoutEditor extends Div {
    private final TextField questionNl = question(Language.NL);
    private final TextField questionEn = question(Language.EN);
    private final PartList sections;
    private final PartList fields;

    /**
     * An editor.
     *
     * @param inUse whether cards may lie on the canvas already
     */
    LayoutEditor(Layout layout, boolean inUse) {
        addClassName("kv-layout");
        questionNl.setValue(layout.question().nl());
        questionEn.setValue(layout.question().en());
        Div questions = new Div(questionNl, questionEn);
        questions.addClassName("kv-step-form");
        sections = new PartList("section", Layout.SECTIONS_MAX, false);
        layout.sections().forEach(section -> sections.add(new PartRow(section)));
        fields = new PartList("field", Layout.FIELDS_MAX, true);
        layout.fields().forEach(field -> fields.add(new PartRow(field)));
        add(questions, sections);
        if (inUse) {
            Paragraph moved = new Paragraph(getTranslation("agenda.section.moved"));
            moved.addClassName("kv-step-note");
            add(moved);
        }
        add(fields);
    }

    /** What was made; rows without a name are left out, and a canvas without a section gets one. */
    Layout read() {
        List<Layout.Section> named =
                sections.rows().filter(PartRow::isNamed).map(PartRow::section).toList();
        return new Layout(
                new Bilingual(questionNl.getValue(), questionEn.getValue()),
                named.isEmpty() ? List.of(Layout.Section.named(Bilingual.worded("agenda.section.only"))) : named,
                fields.rows().filter(PartRow::isNamed).map(PartRow::field).toList());
    }

    private TextField question(Language language) {
        TextField field =
                new TextField(getTranslation("agenda.question", getTranslation("common.language." + language.tag())));
        field.setMaxLength(Layout.QUESTION_MAX);
        return field;
    }
}
