package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.agenda.Template;
import dev.kernvraag.agenda.TemplateService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.TemplateName;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

@Route(value = Navigation.NEW_WORKSHOP, layout = PageFrame.class)
@PermitAll
class NewWorkshopView extends Composite<Div> implements HasDynamicTitle {
    private final TemplateService templates;
    private final FacilitatorId me;
    private final TextField title = new TextField();
    private final TextArea askedFor = new TextArea();
    private final TextArea groups = new TextArea();
    private final RadioButtonGroup<Boolean> anonymous = new RadioButtonGroup<>();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final Select<Template> agenda = new Select<>();

    NewWorkshopView(TemplateService templates, CurrentFacilitator current) {
        this.templates = templates;
        this.me = current.get().id();
        title.setLabel(getTranslation("home.new.title"));
        title.setHelperText(getTranslation("home.new.titleHelp"));
        title.setManualValidation(true);
        title.addValueChangeListener(change -> title.setInvalid(false));
        title.setAutofocus(true);
        askedFor.setLabel(getTranslation("home.new.askedFor"));
        askedFor.setHelperText(getTranslation("home.new.askedForHelp"));
        askedFor.setManualValidation(true);
        askedFor.addValueChangeListener(change -> askedFor.setInvalid(false));
        askedFor.setMinRows(3);
        groups.setLabel(getTranslation("home.new.groups"));
        groups.setHelperText(getTranslation("home.new.groupsHelp"));
        groups.setManualValidation(true);
        groups.addValueChangeListener(change -> groups.setInvalid(false));
        groups.setMinRows(4);
        groups.setValue(
                String.join("\n", getTranslation("home.new.groupSuggestions").split(";")));
        anonymous.setLabel(getTranslation("home.new.names"));
        anonymous.setItems(false, true);
        anonymous.setItemLabelGenerator(without -> getTranslation(without ? "home.new.anonymous" : "home.new.named"));
        anonymous.setHelperText(getTranslation("home.new.namesHelp"));
        anonymous.setValue(false);
        language.setLabel(getTranslation("home.new.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("common.language." + one.tag()));
        language.setHelperText(getTranslation("home.new.languageHelp"));
        language.setValue(PersonLanguage.here());

        agenda.setLabel(getTranslation("home.new.agenda"));
        agenda.setHelperText(getTranslation("home.new.agendaHelp"));
        List<Template> choices = new ArrayList<>(List.of(Template.Common.values()));
        choices.addAll(templates.of(me));
        agenda.setItems(choices);
        agenda.setItemLabelGenerator(TemplateName::of);
        agenda.setValue(Template.Common.FULL);

        Button create = new Button(getTranslation("home.new.create"));
        OnePress.of(create, this::create);
        create.addClassName("kv-primary");
        Anchor back = new Anchor(Navigation.WORKSHOPS, getTranslation("common.cancel"));
        back.addClassName("kv-secondary");
        Div actions = new Div(back, create);
        actions.addClassName("kv-form-actions");
        Div form = new Div(title, askedFor, agenda, groups, anonymous, language, actions);
        form.addClassNames("kv-form", "kv-sheet");
        getContent().addClassName("kv-narrow");
        getContent().add(new H1(getTranslation("home.new")), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.new") + " · " + getTranslation("common.appName");
    }

    private boolean create(CommandId command) {
        if (title.getValue().isBlank()) {
            Refusals.show(new Refusal("titleMissing"), title);
            return false;
        }
        List<String> names = groups.getValue().lines().toList();
        try {
            Workshop made = templates.begin(
                    me,
                    new WorkshopId(command.value()),
                    new NewWorkshop(
                            title.getValue(), askedFor.getValue(), language.getValue(), anonymous.getValue(), names),
                    agenda.getValue());
            Navigation.go(Navigation.workshop(made.id()));
            return true;
        } catch (Refusal refusal) {
            Refusals.show(refusal, field(refusal));
            return false;
        }
    }

    /** A text that is too long is the one the form holds: titles and groups are short, what was asked for is not. */
    private HasValidationProperties field(Refusal refusal) {
        if (!"tooLong".equals(refusal.code())) {
            return groups;
        }
        if (title.getValue().length() > NewWorkshop.TITLE_MAX) {
            return title;
        }
        return askedFor.getValue().length() > NewWorkshop.ASKED_FOR_MAX ? askedFor : groups;
    }
}
