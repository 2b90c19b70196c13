package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.Template;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.TemplateName;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Lets the facilitator begin from an agenda that is there already. */
class TemplateDialog extends Dialog {
    private final BiConsumer<CommandId, Template> chosen;
    private final UnorderedList list = new UnorderedList();

    TemplateDialog(List<Template.Own> own, BiConsumer<CommandId, Template> chosen, Consumer<Template.Own> removed) {
        this.chosen = chosen;
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("agenda.template"));
        list.addClassName("kv-template-list");
        for (Template.Common common : Template.Common.values()) {
            list.add(row(TemplateName.of(common), common));
        }
        for (Template.Own one : own) {
            ListItem row = row(TemplateName.of(one), one);
            Button remove = new Button(getTranslation("agenda.remove"));
            OnePress.of(remove, command -> {
                removed.accept(one);
                row.removeFromParent();
                return true;
            });
            remove.setAriaLabel(getTranslation("agenda.removeThis", one.name()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(remove);
            list.add(row);
        }
        add(new Paragraph(getTranslation("agenda.templateAbout")), list);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()));
    }

    private ListItem row(String name, Template template) {
        Button use = new Button(name);
        OnePress.of(use, command -> {
            close();
            chosen.accept(command, template);
            return true;
        });
        int minutes = template.steps().stream().mapToInt(StepDraft::minutes).sum();
        Span facts =
                new Span(getTranslation("agenda.templateFacts", template.steps().size(), minutes));
        facts.addClassName("kv-step-note");
        ListItem row = new ListItem(use, facts);
        row.addClassName("kv-side-row");
        return row;
    }
}
