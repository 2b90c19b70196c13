package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.Refusals;

@Route(value = Navigation.SETUP, layout = PageFrame.class)
@AnonymousAllowed
class SetupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final FacilitatorService facilitators;
    private final SignIn signIn;
    private final TextField name = new TextField();
    private final EmailField email = AccountFields.email();
    private final PasswordField password = AccountFields.password(Autocomplete.NEW_PASSWORD);

    SetupView(FacilitatorService facilitators, SignIn signIn) {
        this.facilitators = facilitators;
        this.signIn = signIn;
        name.setLabel(getTranslation("home.setup.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        password.setHelperText(getTranslation("home.setup.passwordRule", FacilitatorService.PASSWORD_MIN));

        Button create = new Button(getTranslation("home.setup.create"), click -> create());
        create.addClassName("kv-primary");
        create.addClickShortcut(Key.ENTER).listenOn(name, email, password);
        Div form = new Div(name, email, password, create);
        form.addClassNames("kv-form", "kv-sheet");

        Paragraph lead =
                new Paragraph(getTranslation(facilitators.noneYet() ? "home.setup.leadFirst" : "home.setup.lead"));
        lead.addClassName("kv-lead");
        getContent().addClassName("kv-narrow");
        getContent().add(new H1(getTranslation("home.setup.title")), lead, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!facilitators.registrationOpen()) {
            event.forwardTo(Navigation.LOGIN);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.setup.title") + " · " + getTranslation("common.appName");
    }

    private void create() {
        if (name.getValue().isBlank()) {
            Refusals.show(new Refusal("personNameMissing"), name);
            return;
        }
        try {
            facilitators.register(name.getValue(), email.getValue(), password.getValue());
            signIn.as(email.getValue(), password.getValue());
        } catch (Refusal refusal) {
            Refusals.show(refusal, field(refusal));
        }
    }

    private HasValidationProperties field(Refusal refusal) {
        return switch (refusal.code()) {
            case "emailInvalid", "emailTaken" -> email;
            case "passwordShort" -> password;
            default -> name;
        };
    }
}
