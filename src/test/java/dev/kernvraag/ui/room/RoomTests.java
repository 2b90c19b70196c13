package dev.kernvraag.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The facilitator and a participant in one room, each at a screen of their own. */
class RoomTests extends UiTest {
    @Autowired
    private CanvasService canvas;

    @SuppressWarnings("NullAway.Init")
    private Facilitator anna;

    @SuppressWarnings("NullAway.Init")
    private Workshop workshop;

    @BeforeEach
    void annaOpensAWorkshop() {
        anna = anna();
        workshop = workshops.create(
                anna.id(), new NewWorkshop("Intranet", "An intranet", Language.EN, false, List.of("Staff")));
        workshops.open(anna.id(), workshop.id(), CommandId.random());
    }

    @Test
    void everyScreenFollowsTheFacilitatorInItsOwnLanguage() {
        Visitor guide = guide();
        Visitor piet = participant();
        assertThat(piet.heading()).isEqualTo("Wat werd er gevraagd?");

        guide.press("Reveal the cards");
        eventually(guide, "Talk about them");
        guide.press("Talk about them");
        eventually(guide, "Go on to Needs");
        guide.press("Go on to Needs");
        soon().untilAsserted(() -> assertThat(seen(piet)).isEqualTo("Welke behoefte moet precies worden ingevuld?"));
        soon().untilAsserted(() -> assertThat(seen(guide)).isEqualTo("Which needs must be met, exactly?"));
    }

    @Test
    void aCanvasThatWasDiscussedIsWrittenAtAgain() {
        Visitor guide = guide();
        Visitor piet = participant();
        guide.press("Reveal the cards");
        eventually(guide, "Talk about them");
        guide.press("Talk about them");
        eventually(guide, "Write again");
        assertThat(again(piet)).isEmpty();
        guide.press("Write again");
        soon().untilAsserted(() -> assertThat(again(piet))
                .isEqualTo("‘Gevraagd’ is weer open om te schrijven. Wat je toevoegt, ligt meteen open."));
        eventually(guide, "Talk about them");
        guide.choose("More for the facilitator", "Write again…");
        guide.press("Everybody alone");
        soon().untilAsserted(() -> assertThat(again(piet)).endsWith("blijft dicht tot de onthulling."));
        eventually(guide, "Reveal the cards");
        guide.press("Reveal the cards");
        eventually(guide, "Talk about them");
        guide.press("Talk about them");
        soon().untilAsserted(() -> assertThat(again(piet)).isEmpty());
    }

    @Test
    void aWorkshopThatWasClosedOnItsWayIsOpenedInTheRoom() {
        Visitor guide = guide();
        Visitor piet = participant();
        guide.press("Reveal the cards");
        eventually(guide, "Talk about them");
        guide.press("Talk about them");
        eventually(guide, "Go on to Needs");
        guide.press("Go on to Needs");
        workshops.close(anna.id(), workshop.id(), CommandId.random());
        eventually(guide, "Open the workshop");
        guide.press("Open the workshop");
        soon().untilAsserted(() -> assertThat(note(piet)).isEmpty());
        assertThat(workshops.get(anna.id(), workshop.id()).open()).isTrue();
    }

    @Test
    void theNextStepCountsTheCardsThatLieFaceDown() {
        Visitor guide = guide();
        canvas.add(
                new Actor.AsFacilitator(anna.id()),
                workshop.id(),
                CommandId.random(),
                new CardId(UUID.randomUUID()),
                CardKind.MEANS,
                new CardDraft("", "An intranet", Map.of()));
        soon().untilAsserted(() -> assertThat(reason(guide)).startsWith("1 card lies face down."));
    }

    @Test
    void whoHasNotJoinedIsAskedToJoinFirst() {
        Visitor stranger = visitor(Language.EN);
        stranger.visit("room/" + workshop.id());
        assertThat(stranger.path()).startsWith("join/");
    }

    /** A screen may be looked at only by the thread that holds it. */
    private static ConditionFactory soon() {
        return Awaitility.await().pollInSameThread();
    }

    private Visitor guide() {
        Visitor guide = visitor(Language.EN);
        guide.signIn(anna.email(), PASSWORD);
        guide.visit("workshops/" + workshop.id());
        return guide;
    }

    private Visitor participant() {
        Visitor piet = visitor(Language.NL);
        piet.join(workshop, "Piet");
        return piet;
    }

    private static String seen(Visitor visitor) {
        visitor.look().roundTrip();
        return visitor.heading();
    }

    private static void eventually(Visitor visitor, String button) {
        soon().untilAsserted(() -> {
            visitor.look().roundTrip();
            assertThat(visitor.find(Button.class).withText(button).exists()).isTrue();
        });
    }

    private static String again(Visitor visitor) {
        return said(visitor, "kv-again");
    }

    private static String note(Visitor visitor) {
        return said(visitor, "kv-note");
    }

    /** What a paragraph says, empty while it is not shown. */
    private static String said(Visitor visitor, String className) {
        visitor.look().roundTrip();
        return visitor.find(Paragraph.class).withClassName(className).all().stream()
                .map(Paragraph::getText)
                .collect(Collectors.joining());
    }

    private static String reason(Visitor visitor) {
        visitor.look().roundTrip();
        return visitor.find(Paragraph.class)
                .withClassName("kv-nextbar-reason")
                .single()
                .getText();
    }
}
