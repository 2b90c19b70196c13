package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.ui.join.CodeForm;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;

@Route(value = Navigation.START, layout = PageFrame.class)
@AnonymousAllowed
class StartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentFacilitator current;
    private final FacilitatorService facilitators;

    StartView(CurrentFacilitator current, FacilitatorService facilitators, CodeForm codeForm) {
        this.current = current;
        this.facilitators = facilitators;
        Paragraph lead = new Paragraph(getTranslation("home.lead"));
        lead.addClassName("kv-lead");
        Paragraph lead2 = new Paragraph(
                new Span(getTranslation("home.leadFacilitator") + " "),
                new Anchor(Navigation.LOGIN, getTranslation("common.signIn")));
        lead2.addClassName("kv-aside");
        getContent().addClassName("kv-start");
        getContent().add(new H1(getTranslation("home.question")), lead, codeForm, lead2);
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
        return getTranslation("common.appName") + " · " + getTranslation("common.claim");
    }
}
