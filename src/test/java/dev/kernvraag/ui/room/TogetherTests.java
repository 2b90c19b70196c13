package dev.kernvraag.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.CoFacilitatorService;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The facilitator and a co-facilitator, each at a screen of their own. */
@TestPropertySource(properties = "kernvraag.registration.open=true")
class TogetherTests extends UiTest {
    @Autowired
    private CoFacilitatorService together;

    @Autowired
    private AgendaService agendas;

    @SuppressWarnings("NullAway.Init")
    private Facilitator anna;

    @SuppressWarnings("NullAway.Init")
    private Workshop workshop;

    @BeforeEach
    void annaOpensAWorkshopAndGusHasAnAccount() {
        anna = anna();
        facilitators.register("Gus", "gus@example.org", PASSWORD);
        workshop = workshops.create(anna.id(), intranet(false));
        workshops.open(anna.id(), workshop.id(), CommandId.random());
    }

    @Test
    void whoIsInvitedAtTheRoomsScreenFindsTheWorkshopAndGuidesIt() {
        Visitor annas = signedIn(anna.email());
        annas.visit("workshops/" + workshop.id());
        annas.choose("More for the facilitator", "Co-facilitators");
        annas.type("E-mail address", "nobody@example.org");
        annas.press("Invite");
        assertThat(annas.complaint("E-mail address")).startsWith("Nobody has an account");
        annas.type("E-mail address", "gus@example.org");
        annas.press("Invite");
        assertThat(together.of(anna.id(), workshop.id()))
                .extracting(Facilitator::name)
                .containsExactly("Gus");

        Visitor guss = signedIn("gus@example.org");
        guss.visit("workshops");
        assertThat(guss.find(H2.class).withClassName("kv-workshop-title").all()).hasSize(1);
        assertThat(menu(guss)).doesNotContain("Delete").contains("Duplicate");
        guss.visit("workshops/" + workshop.id());
        guss.press("Reveal the cards");
        assertThat(agendas.of(workshop.id()).here().phase()).isEqualTo(Phase.REVEAL);
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            annas.look().roundTrip();
            assertThat(annas.find(Button.class).withText("Talk about them").exists())
                    .isTrue();
        });
    }

    @Test
    void whoIsDismissedIsLedOutOfTheRoom() {
        together.invite(anna.id(), workshop.id(), CommandId.random(), "gus@example.org");
        Visitor guss = signedIn("gus@example.org");
        guss.visit("workshops/" + workshop.id());
        Facilitator gus = together.of(anna.id(), workshop.id()).getFirst();
        together.dismiss(anna.id(), workshop.id(), CommandId.random(), gus.id());
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            guss.look().roundTrip();
            assertThat(guss.heading()).isEqualTo("Your workshops");
        });
    }

    private static List<String> menu(Visitor visitor) {
        return visitor.find(MenuBar.class).withClassName("kv-more").all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .map(item -> item.getText())
                .toList();
    }

    private Visitor signedIn(String email) {
        Visitor visitor = visitor(Language.EN);
        visitor.signIn(email, PASSWORD);
        return visitor;
    }
}
