package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;

@Route(value = Navigation.START, layout = PageFrame.class)
@AnonymousAllowed
class StartView extends Composite<Div> {
    StartView() {
        getContent().add(new H1(getTranslation("common.claim")));
    }
}
