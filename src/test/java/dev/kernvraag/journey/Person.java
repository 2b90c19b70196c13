package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.Patience;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with a browser of their own, in their own language; finds things as people do, by what they say. */
public final class Person implements AutoCloseable {
    /** Where the pictures of the screens go. */
    static final Path PICTURES = Path.of("target", "pictures");

    private static final int LAPTOP = 1280;
    private static final int HEIGHT = 760;

    private final String site;
    private final BrowserContext context;
    private Page page;
    private final Texts texts;
    private final List<String> traffic = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Somebody at a laptop, in daylight. */
    public Person(Chromium chromium, int port, Language language) {
        this(chromium, port, language, ColorScheme.LIGHT, LAPTOP);
    }

    /**
     * Somebody.
     *
     * @param width of the screen, in CSS pixels
     */
    public Person(Chromium chromium, int port, Language language, ColorScheme theme, int width) {
        this.site = "http://localhost:" + port + "/";
        this.texts = Texts.in(language);
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language.locale().toLanguageTag())
                        .setColorScheme(theme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, HEIGHT)
                        .setAcceptDownloads(true));
        context.setDefaultTimeout((double) Patience.LIMIT.toMillis());
        this.page = open();
    }

    /** Opens one more tab, and goes on in it. */
    Page newTab() {
        page = open();
        return page;
    }

    private Page open() {
        Page tab = context.newPage();
        tab.onWebSocket(this::listen);
        tab.onResponse(response -> traffic.add(response.url()));
        tab.onPageError(complaints::add);
        return tab;
    }

    void signIn(String email, String password) {
        goTo("login");
        fill("home.email", email);
        fill("home.password", password);
        field("home.password").press("Enter");
        page.waitForURL(site + "workshops");
    }

    public Page page() {
        return page;
    }

    /** A text as this person reads it. */
    String t(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Has the browser know who joined before. */
    public void remember(WorkshopId workshop, Token token) {
        context.addCookies(List.of(new Cookie(Token.cookieName(workshop), token.value()).setUrl(site)));
    }

    /** Comes into a room as somebody who joined before. */
    public void enter(WorkshopId workshop, Token token) {
        remember(workshop, token);
        goTo("room/" + workshop);
    }

    public void goTo(String path) {
        page.navigate(site + path);
    }

    void click(String key, Object... arguments) {
        button(key, arguments).click();
    }

    /** Presses a button that leads to a file, and keeps the file as the browser got it. */
    Path download(Path folder, String key) {
        Download download = page.waitForDownload(() -> click(key));
        Path kept = folder.resolve(download.suggestedFilename());
        download.saveAs(kept);
        return kept;
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(t(key, arguments)).setExact(true))
                .first();
    }

    /** The first button of a list that does this with a card, which its name says. */
    Locator act(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(t(key) + ":"))
                .first();
    }

    void fill(String key, String value) {
        field(key).fill(value);
    }

    public Locator field(String key) {
        return page.getByLabel(t(key), new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Writes a card on the canvas of this kind, once the room is there, and adds it with the keyboard. */
    void write(CardKind kind, String text) {
        Locator field = field("canvas." + kind + ".question");
        field.fill(text);
        field.press("Enter");
    }

    /** Makes the first account of the server and a workshop, and returns its code. */
    String prepare(String title) {
        goTo("");
        fill("home.setup.name", "Fay");
        fill("home.email", "fay@example.org");
        fill("home.password", "a long enough password");
        click("home.setup.create");
        click("home.new");
        fill("home.new.title", title);
        click("home.new.create");
        Locator code = page.locator(".kv-code-pill");
        code.waitFor();
        return code.innerText().strip();
    }

    /** Joins with a code, as one of the group with this number. */
    void join(String code, String name, int group) {
        goTo("join/" + code);
        fill("join.name", name);
        page.getByRole(AriaRole.RADIO).nth(group).check();
        click("join.enter");
        assertThat(page.locator(".kv-composer-text")).isVisible();
    }

    /** Takes the room to a stage, by the rail, and sees it come there. */
    void stage(Stage stage) {
        Locator chosen =
                page.locator(".kv-rail-stage", new Page.LocatorOptions().setHasText(t("common.stage." + stage)));
        chosen.click();
        assertThat(chosen).hasAttribute("aria-current", "step");
    }

    /** Turns the cards over, and sees it done: a step taken before that would be one from where the room no longer is. */
    void reveal() {
        click("room.do.reveal");
        assertThat(button("room.do.discuss")).isVisible();
    }

    /** Presses an item of a card’s menu. */
    void menu(Locator card, String key) {
        card.locator(".kv-menu-holder > button").click();
        page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(t(key)))
                .press("Enter");
    }

    /** Waits until the server has everything that this person did. */
    void allSaved() {
        page.waitForFunction("() => document.querySelector('kv-board').countUnsent() === 0");
    }

    /** Keeps what this person’s screen shows, in its own letters, as a file of {@link #PICTURES}. */
    void picture(String name) {
        page.waitForFunction("document.fonts.status === 'loaded'");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }

    /** The card with this text, wherever it lies. */
    Locator card(String text) {
        return page.locator(".kv-card", new Page.LocatorOptions().setHasText(text));
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** Everything that came over this person’s sockets, and the addresses of everything else that was fetched. */
    String traffic() {
        return String.join("\n", traffic);
    }

    /** What went wrong in this person’s page. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen(WebSocket socket) {
        socket.onFrameReceived(frame -> traffic.add(frame.text()));
    }
}
