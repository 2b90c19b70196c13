package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key with which an input method makes a word is not ours, in whatever order a browser tells of it. */
class InputMethodIT {
    private Room room;
    private Chromium chromium;

    @BeforeEach
    void aRoom(@TempDir Path data) {
        room = new Room(data);
        chromium = new Chromium();
    }

    @AfterEach
    void everybodyGoes() {
        chromium.close();
        room.close();
    }

    @Test
    void nobodyJoinsWithHalfAName() {
        try (Person anna = new Person(chromium, room.port(), Language.NL)) {
            anna.goTo("join/" + room.code());
            Locator name = anna.field("join.name");
            name.click();
            compose(anna, "にほ");
            anna.page().keyboard().press("Enter");
            inSafarisOrder(name);
            anna.page().waitForTimeout(700);
            assertThat(anna.page().url()).contains("join/");
            assertThat(room.people()).isEmpty();

            insert(anna, "日本花子");
            anna.page().keyboard().press("Enter");
            assertThat(anna.field("canvas.NEED.question")).isVisible();
            assertThat(room.people()).containsExactly("日本花子");
        }
    }

    @Test
    void aCardIsAddedByARealEnterOnly() {
        try (Person anna = new Person(chromium, room.port(), Language.NL)) {
            anna.enter(room.id(), room.join("Anna"));
            Locator field = anna.field("canvas.NEED.question");
            field.click();
            compose(anna, "にほん");
            anna.page().keyboard().press("Enter");
            insert(anna, "日本");
            inSafarisOrder(field);
            held(field);
            anna.page().keyboard().press("Shift+Enter");
            assertThat(field).hasValue("日本\n");
            assertThat(room.texts()).isEmpty();

            anna.page().keyboard().press("Enter");
            assertThat(anna.card("日本")).isVisible();
            anna.allSaved();
            assertThat(room.texts()).containsExactly("日本");
        }
    }

    @Test
    void aCommentAndATagAreGivenByARealEnterOnly() {
        try (Person anna = new Person(chromium, room.port(), Language.NL)) {
            anna.enter(room.id(), room.join("Anna"));
            anna.write(CardKind.NEED, "Everybody hears the same");
            anna.allSaved();
            room.reveal(Stage.NEEDS);
            anna.menu(anna.card("Everybody hears the same").first(), "cards.discuss");
            Locator dialog = anna.page().locator("dialog");
            Locator text = dialog.locator("textarea");
            text.click();
            compose(anna, "にほ");
            anna.page().keyboard().press("Enter");
            insert(anna, "日本");
            inSafarisOrder(text);
            held(text);
            assertThat(text).hasValue("日本");
            compose(anna, "に");
            anna.page().keyboard().press("Escape");
            synthetic(text, "Escape");
            assertThat(dialog).isVisible();
            text.fill("日本");
            text.press("Enter");
            assertThat(text).hasValue("");
            assertThat(dialog.getByText("日本")).isVisible();

            Locator tag = dialog.getByLabel(anna.t("cards.tagNew"));
            tag.click();
            compose(anna, "きゅ");
            anna.page().keyboard().press("Enter");
            assertThat(dialog.locator(".kv-tag")).hasCount(0);
            insert(anna, "急");
            tag.press("Enter");
            assertThat(dialog.locator(".kv-tag")).hasText(List.of("急").toArray(String[]::new));
        }
    }

    @Test
    void menusAndDialogsLeaveTheKeysOfAnInputMethodAlone() {
        try (Person fay = new Person(chromium, room.port(), Language.NL)) {
            fay.signIn(Room.EMAIL, Room.PASSWORD);
            fay.goTo("workshops/" + room.id());
            fay.field("canvas.NEED.question").waitFor();
            fay.page().locator(".kv-code-pill").click();
            Locator invitation = fay.page().getByRole(AriaRole.DIALOG);
            assertThat(invitation.first()).isVisible();
            synthetic(fay.page().locator("vaadin-dialog vaadin-button").first(), "Escape");
            fay.page().waitForTimeout(300);
            assertThat(invitation.first()).isVisible();
            fay.page().keyboard().press("Escape");
            assertThat(invitation).hasCount(0);
        }
    }

    @Test
    void aSignInWaitsForARealEnterToo() {
        try (Person fay = new Person(chromium, room.port(), Language.EN)) {
            fay.goTo("login");
            fay.fill("home.email", Room.EMAIL);
            fay.fill("home.password", Room.PASSWORD);
            inSafarisOrder(fay.field("home.password"));
            held(fay.field("home.password"));
            fay.page().waitForTimeout(500);
            assertThat(fay.page().url()).endsWith("login");
            fay.field("home.password").press("Enter");
            fay.page().waitForURL("**/workshops");
        }
    }

    private static void compose(Person person, String text) {
        JsonObject composed = new JsonObject();
        composed.addProperty("text", text);
        composed.addProperty("selectionStart", text.length());
        composed.addProperty("selectionEnd", text.length());
        session(person).send("Input.imeSetComposition", composed);
    }

    private static void insert(Person person, String text) {
        JsonObject inserted = new JsonObject();
        inserted.addProperty("text", text);
        session(person).send("Input.insertText", inserted);
    }

    private static CDPSession session(Person person) {
        Page page = person.page();
        return page.context().newCDPSession(page);
    }

    /** The composition has ended when the key comes, which bears the code of the input method. */
    private static void inSafarisOrder(Locator field) {
        field.evaluate("element => element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))");
        synthetic(field, "Enter");
    }

    private static void synthetic(Locator field, String key) {
        field.evaluate(
                "(element, key) => element.dispatchEvent(new KeyboardEvent('keydown',"
                        + " { key, keyCode: 229, bubbles: true, composed: true, cancelable: true }))",
                key);
    }

    private static void held(Locator field) {
        field.evaluate("element => element.dispatchEvent(new KeyboardEvent('keydown',"
                + " { key: 'Enter', keyCode: 13, repeat: true, bubbles: true, composed: true, cancelable: true }))");
    }
}
