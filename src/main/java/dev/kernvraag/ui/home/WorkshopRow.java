package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.workshop.Workshop;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One workshop of the facilitator, with where it stands and what can be done with it. */
class WorkshopRow extends Composite<ListItem> {
    private final String title;
    private final boolean open;
    private final Div actions;
    private final SubMenu more;

    WorkshopRow(Workshop workshop, boolean own, String stage, int people, int cards) {
        title = workshop.title();
        open = workshop.open();
        H2 heading = new H2(new Anchor(Navigation.workshop(workshop.id()), title));
        heading.addClassName("kv-workshop-title");
        Span state = new Span(getTranslation(workshop.open() ? "home.open" : "home.closed"));
        state.addClassNames("kv-state", workshop.open() ? "kv-state-open" : "kv-state-closed");
        Div head = new Div(heading, state);
        head.addClassName("kv-workshop-head");

        Div facts = new Div(
                fact(stage),
                fact(getTranslation("home.people", people)),
                fact(getTranslation("home.cards", cards)),
                fact(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(getLocale())
                        .withZone(ZoneId.systemDefault())
                        .format(workshop.createdAt())));
        if (workshop.anonymous()) {
            facts.add(fact(getTranslation("home.anonymous")));
        }
        if (!own) {
            facts.add(fact(getTranslation("home.coFacilitator")));
        }
        facts.addClassName("kv-facts");
        Div about = new Div(head);
        if (!workshop.askedFor().isEmpty()) {
            Paragraph asked = new Paragraph(workshop.askedFor());
            asked.addClassName("kv-workshop-asked");
            about.add(asked);
        }
        about.add(facts);
        about.addClassName("kv-workshop-about");

        MenuBar menu = new MenuBar();
        menu.addClassName("kv-more");
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("home.more", workshop.title())));
        Span dots = new Span();
        dots.addClassNames("kv-glyph", "kv-glyph-more");
        MenuItem item = menu.addItem(dots);
        item.setAriaLabel(getTranslation("home.more", workshop.title()));
        more = item.getSubMenu();
        more.addItem(getTranslation("home.room"), click -> Navigation.go(Navigation.workshop(workshop.id())));
        more.addItem(getTranslation("home.brief"), click -> Navigation.go(Navigation.brief(workshop.id())));
        actions = new Div(menu);
        actions.addClassName("kv-workshop-actions");
        if (workshop.open()) {
            Span code = new Span(workshop.code().toString());
            code.addClassName("kv-workshop-code");
            code.setTitle(getTranslation("home.code"));
            actions.addComponentAsFirst(code);
        }
        getContent().addClassNames("kv-workshop", "kv-sheet");
        getContent().add(about, actions);
    }

    /** A closed workshop shows the way to open it; closing is a rare step and lies in the menu. */
    void onToggle(Runnable action) {
        if (open) {
            more.addItem(getTranslation("home.doClose"), click -> action.run());
        } else {
            Button button = new Button(getTranslation("home.doOpen"), click -> action.run());
            button.setAriaLabel(button.getText() + ": " + title);
            actions.addComponentAsFirst(button);
        }
    }

    void onDuplicate(Runnable action) {
        more.addItem(getTranslation("home.duplicate"), click -> action.run());
    }

    void onDelete(Runnable action) {
        more.addItem(getTranslation("home.delete"), click -> action.run());
    }

    private static Span fact(String text) {
        return new Span(text);
    }
}
