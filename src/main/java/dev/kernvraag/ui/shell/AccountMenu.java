package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.kernvraag.facilitator.Facilitator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who is signed in, the way to one’s workshops, and the way out. */
class AccountMenu extends Composite<MenuBar> {
    AccountMenu(Facilitator facilitator, CurrentFacilitator current) {
        getContent().addClassName("kv-account");
        Span initials = new Span(initials(facilitator.name()));
        initials.addClassName("kv-initials");
        MenuItem account = getContent().addItem(initials);
        account.setAriaLabel(getTranslation("common.account", facilitator.name()));

        SubMenu menu = account.getSubMenu();
        Span name = new Span(facilitator.name());
        Span email = new Span(facilitator.email());
        Div who = new Div(name, email);
        who.addClassName("kv-account-who");
        menu.addItem(who).setEnabled(false);
        menu.addItem(getTranslation("common.myWorkshops"), click -> Navigation.go(Navigation.WORKSHOPS));
        menu.addItem(getTranslation("common.inviteColleague"), click -> Navigation.go(Navigation.INVITATIONS));
        menu.addItem(getTranslation("common.signOut"), click -> current.signOut());
    }

    private static String initials(String name) {
        String letters = Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        int points = letters.codePointCount(0, letters.length());
        String last = letters.substring(letters.offsetByCodePoints(0, Math.max(0, points - 1)));
        String first = letters.substring(0, letters.offsetByCodePoints(0, Math.min(1, points)));
        return (points > 1 ? first + last : first).toUpperCase(Locale.ROOT);
    }
}
