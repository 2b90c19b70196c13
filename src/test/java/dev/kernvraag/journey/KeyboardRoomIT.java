package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.workshop.Admission;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How a room is led, by keys alone: its time and attention, its door, its subgroups, and who has no screen. */
class KeyboardRoomIT extends KeyboardTest {
    KeyboardRoomIT() {
        super(LAPTOP, PHONE);
    }

    @Test
    void timeAndAttentionAreGivenAndTaken() {
        hand.write("canvas.NEED.question", "Weten wie het weet");
        hand.enter("board.done.say");
        hand.standsOn("board.done.said");
        assertThat(fay.page().locator(".kv-nextbar-reason")).containsText(fay.t("room.why.revealDone", 1, 1, 1));
        hand.press("Enter");
        hand.standsOn("board.done.say");

        Locator clock = anna.page().locator(".kv-timer-figure");
        guide.enter("room.menu");
        guide.choose("room.timer.more", 1);
        guide.standsOn("room.menu");
        assertThat(clock).isVisible();
        assertThat(fay.page().locator(".kv-timer-figure")).isVisible();
        guide.upToDate();
        guide.press("Enter");
        guide.choose("room.timer.more", 5);
        assertThat(clock).hasText(Pattern.compile("5:.*"));
        guide.standsOn("room.menu");
        guide.upToDate();
        guide.press("Enter");
        guide.picture("menu-room");
        guide.choose("room.timer.stop");
        assertThat(clock).isHidden();

        guide.enter("room.do.reveal");
        guide.menu("board.menu", "Weten wie het weet", "board.light.show");
        assertThat(anna.page().locator(".kv-light")).containsText("Weten wie het weet");
        guide.standsOn("board.menu", "Weten wie het weet");
        guide.enter("board.light.letGo");
        assertThat(anna.page().locator(".kv-light")).isHidden();
        assertThat(fay.page().locator("kv-board:focus-within")).hasCount(1);
    }

    @Test
    void somebodyWhoKnocksIsLetIn() {
        workshops.admission(owner, id, CommandId.random(), Admission.APPROVED);
        anna.page().context().clearCookies();
        anna.goTo("join/" + workshop.code());
        hand.to("join.name");
        hand.type("Piet");
        hand.toWords("Wijkteams");
        hand.press("Space");
        hand.enter("join.enter");
        assertThat(anna.heading()).hasText("Nog even geduld");
        guide.enter("room.door.waiting", 1);
        guide.to("room.door.letIn");
        guide.picture("door");
        guide.press("Enter");
        assertThat(anna.heading()).hasText(anna.t("canvas.NEED.question"));
        assertThat(fay.page().locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(fay.page().locator(".kv-header:focus-within")).hasCount(1);
    }

    @Test
    void whatIsSaidAloudIsWrittenForWhoSaidIt() {
        guide.to("canvas.NEED.question");
        guide.enter("board.for", fay.t("board.for.myself"));
        guide.standsOn("board.for.search");
        guide.type("ann");
        guide.press("ArrowDown");
        guide.standsOnWords("Anna");
        guide.press("Enter");
        guide.standsOn("canvas.NEED.question");
        guide.type("Hardop gezegd");
        guide.press("Enter");
        assertThat(fay.card("Hardop gezegd")).containsText("Anna");
        assertThat(anna.card("Hardop gezegd")).isVisible();

        guide.enter("board.for", "Anna");
        guide.enter("board.for.add");
        guide.to("board.for.name");
        guide.type("Oma Jansen");
        guide.to("board.for.group");
        guide.press("ArrowDown");
        guide.picture("behalf");
        guide.enter("board.for.seat");
        guide.standsOn("canvas.NEED.question");
        guide.type("Samen koffie");
        guide.press("Enter");
        assertThat(fay.card("Samen koffie")).containsText("Oma Jansen");
    }

    @Test
    void theRoomWorksInSubgroupsAndComesTogether() {
        at(Stage.GOALS);
        participants.join(id, "Bram", workshop.groups().getLast().id());
        guide.enter("room.menu");
        guide.choose("room.split.menu");
        assertThat(fay.page().locator("vaadin-dialog:focus-within")).hasCount(1);
        guide.to("room.split.more");
        guide.picture("split");
        guide.enter("room.split.go");
        assertThat(fay.page().locator(".kv-subgroup")).hasCount(2);

        Stage annas =
                guided().agendas().of(id).hereFor(member.participant().id()).stage();
        CardKind kind = CardKind.at(annas).orElseThrow();
        hand.write("canvas." + kind + ".question", "Uit onze groep");
        anna.allSaved();
        guide.toWords(fay.t("common.stage." + annas));
        guide.press("Enter");
        guide.picture("subgroups");
        guide.enter("room.split.people");
        assertThat(fay.page().locator("vaadin-dialog:focus-within")).hasCount(1);
        guide.enter("common.close");
        assertThat(fay.page().locator("vaadin-dialog[opened]")).hasCount(0);
        guide.to("room.do.bringTogether");
        guide.picture("together");
        guide.press("Enter");
        assertThat(fay.page().locator(".kv-subgroup:visible")).hasCount(0);
    }
}
