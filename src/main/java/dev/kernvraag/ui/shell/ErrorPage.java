package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what happened and offers the way on. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {
    private String title = "";

    void say(String heading, String sentence) {
        title = heading;
        Paragraph text = new Paragraph(sentence);
        text.getElement().setAttribute("role", "alert");
        Anchor on = new Anchor(Navigation.START, getTranslation("common.toStart"));
        on.addClassName("kv-secondary");
        getContent().addClassName("kv-narrow");
        getContent().add(new H1(heading), text, on);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("common.appName");
    }
}
