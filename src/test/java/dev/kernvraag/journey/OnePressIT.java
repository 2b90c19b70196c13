package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A double click does what a click does, once. */
class OnePressIT {
    private Room room;
    private Chromium chromium;
    private Person fay;

    @BeforeEach
    void aFacilitator(@TempDir Path data) {
        room = new Room(data);
        chromium = new Chromium();
        fay = new Person(chromium, room.port(), Language.EN);
        fay.signIn(Room.EMAIL, Room.PASSWORD);
    }

    @AfterEach
    void everybodyGoes() {
        fay.close();
        chromium.close();
        room.close();
    }

    @Test
    void aDoubleClickMakesOneWorkshop() {
        for (int made = 1; made <= 3; made++) {
            fay.goTo("workshops/new");
            fay.fill("home.new.title", "Twice " + made);
            fay.button("home.new.create").dblclick();
            fay.page().locator(".kv-code-pill").waitFor();
            assertThat(room.workshops()).isEqualTo(1 + made);
        }
        fay.goTo("workshops/new");
        fay.button("home.new.create").dblclick();
        fay.fill("home.new.title", "Refused first, and then made");
        fay.button("home.new.create").dblclick();
        fay.page().locator(".kv-code-pill").waitFor();
        assertThat(room.workshops()).isEqualTo(5);
    }

    @Test
    void aDoubleClickPutsOneStepOnTheAgenda() {
        fay.goTo("agenda/" + room.id());
        Locator steps = fay.page().locator(".kv-step");
        steps.first().waitFor();
        int before = steps.count();
        long head = room.head();
        fay.button("agenda.add").dblclick();
        assertThat(fay.page().locator("vaadin-dialog")).hasCount(1);
        fay.button("common.save").dblclick();
        assertThat(steps).hasCount(before + 1);
        assertThat(fay.page().locator("vaadin-dialog")).hasCount(0);
        assertThat(room.head()).as("one save is one line of the journal").isEqualTo(head + 1);
    }

    @Test
    void aDoubleClickTakesOneStepOfTheRoom() {
        fay.goTo("workshops/" + room.id());
        fay.button("room.do.reveal").dblclick();
        assertThat(fay.button("room.do.discuss")).isVisible();
        fay.page().waitForTimeout(500);
        assertThat(fay.button("room.do.discuss")).isVisible();
    }
}
