package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/**
 * What stands around every screen: the brand, the screen’s title, the language and the account.
 *
 * <p>A screen names it as its layout, and fills the header through {@link HeaderParts}.
 */
@AnonymousAllowed
public class PageFrame extends Composite<Div> implements RouterLayout {
    private static final String MAIN = "main";

    private final Span title = new Span();
    private final Div parts = new Div();
    private final Main main = new Main();

    PageFrame(CurrentFacilitator current) {
        Image mark = new Image("kv/brand/mark.svg", "");
        mark.addClassName("kv-brand-mark");
        Anchor brand = new Anchor(Navigation.START, mark, new Span(getTranslation("common.appName")));
        brand.addClassName("kv-brand");

        title.addClassName("kv-header-title");
        parts.addClassName("kv-header-parts");
        Div controls = new Div(new LanguageSwitch());
        controls.addClassName("kv-header-controls");
        current.find().ifPresent(facilitator -> controls.add(new AccountMenu(facilitator, current)));
        Header header = new Header(brand, title, parts, controls);
        header.addClassName("kv-header");

        main.setId(MAIN);
        main.addClassName("kv-main");
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("kv-page");
        getContent().add(new SkipLink(main), header, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        if (content instanceof HeaderParts screen) {
            fill(screen.headerTitle(), screen.headerParts());
        } else {
            fill("", List.of());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    private void fill(String text, List<Component> more) {
        title.setText(text);
        parts.removeAll();
        parts.add(more);
    }
}
