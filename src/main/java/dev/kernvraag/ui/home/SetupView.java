package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import java.util.Optional;

/** Where somebody makes an account: the first one, or by the link that somebody with an account gave them. */
@Route(value = Navigation.SETUP, layout = PageFrame.class)
@RouteAlias(value = Navigation.INVITATION + "/:token", layout = PageFrame.class)
@AnonymousAllowed
class SetupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final AccountDesk desk;
    private final SignIn signIn;
    private final CurrentFacilitator current;

    SetupView(AccountDesk desk, SignIn signIn, CurrentFacilitator current) {
        this.desk = desk;
        this.signIn = signIn;
        this.current = current;
        getContent().addClassName("kv-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> token = event.getRouteParameters().get("token");
        if (token.isPresent()) {
            invited(token.get());
        } else if (desk.isOpen()) {
            open();
        } else {
            event.forwardTo(current.find().isPresent() ? Navigation.WORKSHOPS : Navigation.LOGIN);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.setup.title") + " · " + getTranslation("common.appName");
    }

    private void open() {
        AccountForm form = new AccountForm((code, name, email, password) -> {
            desk.make(code, name, email, password);
            signIn.as(email, password);
        });
        if (desk.asksCode()) {
            form.askCode();
        }
        show(getTranslation(desk.isFirst() ? "home.setup.leadFirst" : "home.setup.lead"), form);
    }

    private void invited(String token) {
        desk.inviter(token)
                .ifPresentOrElse(
                        inviter -> show(
                                getTranslation("home.invited.lead", inviter.name()),
                                new AccountForm((code, name, email, password) -> {
                                    desk.accept(token, name, email, password);
                                    signIn.as(email, password);
                                })),
                        () -> show(getTranslation("error.invitationOver"), new Div()));
    }

    private void show(String words, Component below) {
        Paragraph lead = new Paragraph(words);
        lead.addClassName("kv-lead");
        getContent().removeAll();
        getContent().add(new H1(getTranslation("home.setup.title")), lead, below);
    }
}
