package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.language.Language;
import dev.kernvraag.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A canvas that was talked about is written at again, with a laptop that leads and a phone that writes. */
class WriteAgainIT extends KeyboardTest {
    @Autowired
    private DemoWorkshop demo;

    WriteAgainIT() {
        super(LAPTOP, PHONE);
    }

    @Test
    void afterTheTalkThePhoneWritesAgainTogetherAndAlone() {
        hand.write("canvas.NEED.question", "Van eerder");
        anna.allSaved();
        guide.enter("room.do.reveal");
        guide.enter("room.do.discuss");
        assertThat(composer()).hasCount(0);

        guide.enter("room.do.writeAgain");
        assertThat(composer()).isVisible();
        assertThat(again()).hasText(anna.t("room.again.TOGETHER", anna.t("common.stage.NEEDS")));
        hand.write("canvas.NEED.question", "Samen aangevuld");
        assertThat(fay.card("Samen aangevuld")).isVisible();

        guide.upToDate();
        guide.enter("room.menu");
        guide.choose("agenda.again");
        guide.enter("agenda.again.choose.ALONE");
        assertThat(again()).hasText(anna.t("room.again.ALONE", anna.t("common.stage.NEEDS")));
        assertThat(anna.card("Van eerder")).isVisible();
        assertThat(fay.card("Van eerder")).isVisible();
        hand.write("canvas.NEED.question", "Ieder voor zich");
        anna.allSaved();
        assertThat(anna.page().locator(".kv-board-title:visible").first()).hasText(anna.t("board.myCards"));
        assertThat(anna.card("Ieder voor zich")).isVisible();
        assertThat(fay.page().locator(".kv-columns")).containsText(fay.t("board.faceDown.one"));
        assertThat(fay.card("Ieder voor zich")).hasCount(0);

        guide.enter("room.do.reveal");
        assertThat(fay.card("Ieder voor zich")).isVisible();
        assertThat(anna.card("Van eerder")).isVisible();
    }

    @Test
    void whoJoinsTheDemoWithAPhoneWritesAtOnceAndOnAnyCanvasOnePressLater() {
        Workshop played = workshops.get(owner, demo.create(owner, Language.NL));
        anna.join(played.code().toString(), "Noor", 0);
        anna.write(CardKind.NEED, "Meteen geschreven");
        assertThat(anna.card("Meteen geschreven")).containsText(anna.t("board.state.saved"));
        fay.goTo("workshops/" + played.id());
        for (Stage stage : new Stage[] {Stage.ASKED_FOR, Stage.GOALS, Stage.PROBLEMS, Stage.STAKEHOLDERS}) {
            fay.stage(stage);
            fay.click("room.do.writeAgain");
            anna.write(CardKind.at(stage).orElseThrow(), "Geschreven bij " + stage);
            assertThat(fay.card("Geschreven bij " + stage)).isVisible();
        }
    }

    private Locator composer() {
        return anna.page().locator(".kv-composer-text");
    }

    private Locator again() {
        return anna.page().locator(".kv-again");
    }
}
