package dev.kernvraag.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import dev.kernvraag.workshop.Workshop;
import jakarta.servlet.http.Cookie;

/** One person with one browser: it keeps its cookies and shows one page at a time. */
public final class Visitor {
    private final BrowserlessUserContext user;
    private final Texts texts;
    private BrowserlessUIContext window;

    Visitor(BrowserlessUserContext user, Language language) {
        this.user = user;
        this.texts = Texts.in(language);
        this.window = user.newWindow();
        request().addCookie(new Cookie("kv-language", language.tag()));
        reload();
    }

    /** Loads the page anew, with the cookies that the last answers set. */
    public void reload() {
        window.activate();
        response().getCookies().forEach(request()::addCookie);
        BrowserlessUIContext before = window;
        window = user.newWindow();
        before.close();
        window.activate();
    }

    /** Goes to a page. */
    public void visit(String path) {
        window.activate();
        UI.getCurrentOrThrow().navigate(path);
        window.roundTrip();
    }

    /** Goes to a page with something to ask of it, as after the question mark of an address. */
    public void visit(String path, String query) {
        window.activate();
        UI.getCurrentOrThrow().navigate(path, QueryParameters.fromString(query));
        window.roundTrip();
    }

    /** Signs in to an account. */
    public void signIn(String email, String password) {
        visit("login");
        type(texts.get("home.email"), email);
        type(texts.get("home.password"), password);
        press(texts.get("common.signIn"));
        reload();
    }

    /** Joins a workshop that has a single group and wants to know names, and goes to its room. */
    public void join(Workshop workshop, String name) {
        visit("join/" + workshop.code());
        type(texts.get("join.name"), name);
        press(texts.get("join.enter"));
        reload();
        visit("room/" + workshop.id());
    }

    /** The path of the page that is shown. */
    public String path() {
        window.activate();
        return UI.getCurrentOrThrow().getActiveViewLocation().getPath();
    }

    /** Where the last click led by loading a page, from the root. */
    public String loaded() {
        window.activate();
        return window.getExternalNavigationURL();
    }

    /** The heading of the page. */
    public String heading() {
        return find(H1.class).single().getText();
    }

    /** Looks for something on the page. */
    public <T extends Component> ComponentQuery<T> find(Class<T> type) {
        window.activate();
        return window.find(type);
    }

    /** Types into the field with a label. */
    public void type(String label, String text) {
        field(label).setValue(text);
        window.roundTrip();
    }

    /** Presses the button with a text. */
    public void press(String text) {
        window.test(find(Button.class).withText(text).single()).click();
        window.roundTrip();
    }

    /** Presses the button with a text twice before the server has answered, as two events of one request. */
    public void pressTwice(String text) {
        Button button = find(Button.class).withText(text).single();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        window.roundTrip();
    }

    /** Presses the button with a text and a class name. */
    public void press(String text, String className) {
        window.test(find(Button.class).withText(text).withClassName(className).single())
                .click();
        window.roundTrip();
    }

    /** Opens the menu with an accessible name and presses an item of it. */
    public void choose(String menu, String item) {
        choose(menu, item, 1);
    }

    /** The same, so many times before the server has answered. */
    public void choose(String menu, String item, int times) {
        MenuItem opened = find(MenuBar.class).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .filter(one -> menu.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        MenuItem chosen = opened.getSubMenu().getItems().stream()
                .filter(one -> item.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        for (int time = 0; time < times; time++) {
            ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
        }
        window.roundTrip();
    }

    /** The sentence under the field with a label, empty where it says nothing. */
    public String complaint(String label) {
        TextFieldBase<?, String> field = field(label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    /** Sees the page as this person. */
    public BrowserlessUIContext look() {
        window.activate();
        return window;
    }

    @SuppressWarnings("unchecked")
    private TextFieldBase<?, String> field(String label) {
        return find(TextFieldBase.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static MockRequest request() {
        return (MockRequest) VaadinServletRequest.getCurrent().getRequest();
    }

    private static MockResponse response() {
        return (MockResponse) VaadinServletResponse.getCurrent().getResponse();
    }
}
