package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.Submit;

@Route(value = Navigation.LOGIN, layout = PageFrame.class)
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentFacilitator current;
    private final FacilitatorService facilitators;

    LoginView(CurrentFacilitator current, FacilitatorService facilitators, SignIn signIn) {
        this.current = current;
        this.facilitators = facilitators;
        EmailField email = AccountFields.email();
        PasswordField password = AccountFields.password(Autocomplete.CURRENT_PASSWORD);
        Button enter = new Button(getTranslation("common.signIn"), click -> {
            try {
                signIn.as(email.getValue(), password.getValue());
            } catch (Refusal refusal) {
                Refusals.show(refusal, password);
            }
        });
        enter.addClassName("kv-primary");
        Submit.onEnter(enter, email, password);
        Div form = new Div(email, password, enter);
        form.addClassNames("kv-form", "kv-sheet");

        getContent().addClassName("kv-narrow");
        getContent().add(new H1(getTranslation("home.login.title")), form);
        if (facilitators.registrationOpen() || facilitators.noneYet()) {
            Paragraph other = new Paragraph(new Anchor(Navigation.SETUP, getTranslation("home.setup.title")));
            other.addClassName("kv-aside");
            getContent().add(other);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo(Navigation.WORKSHOPS);
        } else if (facilitators.noneYet()) {
            event.forwardTo(Navigation.SETUP);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.login.title") + " · " + getTranslation("common.appName");
    }
}
