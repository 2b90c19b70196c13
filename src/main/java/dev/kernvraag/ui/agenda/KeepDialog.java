package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.agenda.TemplateService;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.Refusals;
import java.util.function.Consumer;

/** Asks under which name an agenda is kept as one’s own template. */
class KeepDialog extends Dialog {
    KeepDialog(String suggestion, Consumer<String> kept) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("agenda.keep"));
        TextField name = new TextField(getTranslation("agenda.keepName"));
        name.setValue(suggestion.substring(0, Math.min(suggestion.length(), TemplateService.NAME_MAX)));
        name.setMaxLength(TemplateService.NAME_MAX);
        name.setManualValidation(true);
        add(new Paragraph(getTranslation("agenda.keepAbout")), name);
        Button save = new Button(getTranslation("common.save"));
        OnePress.of(save, command -> {
            try {
                kept.accept(name.getValue());
                close();
                return true;
            } catch (Refusal refusal) {
                Refusals.show(refusal, name);
                return false;
            }
        });
        save.addClassName("kv-primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }
}
