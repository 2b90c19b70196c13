package dev.kernvraag.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The facilitator makes a canvas of their own, and a participant is asked what it asks. */
class OwnCanvasTests extends UiTest {
    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

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
    void whatTheFacilitatorMakesIsWhatAParticipantIsAskedInTheirOwnLanguage() {
        Visitor guide = guide();
        Visitor piet = participant();
        guide.press("Add a canvas of your own");
        guide.type("Name of the canvas (Nederlands)", "Risico’s");
        guide.type("Name of the canvas (English)", "Risks");
        guide.type("Question to the room (Nederlands)", "Wat kan er misgaan?");
        guide.type("Section 1 (English)", "People");
        guide.press("Add a section");
        guide.type("Section 2 (English)", "Systems");
        guide.press("Add a field");
        guide.type("Field 1 (English)", "Whose?");
        guide.press("Save");
        Step own = own();
        assertThat(own.plan().title()).isEqualTo(new Bilingual("Risico’s", "Risks"));
        assertThat(own.plan().layout().orElseThrow().sections())
                .extracting(section -> section.name().en())
                .containsExactly("People", "Systems");
        assertThat(guide.find(H2.class).all()).extracting(H2::getText).contains("Risks");

        floor.enter(anna.id(), workshop.id(), CommandId.random(), own.id());
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            piet.look().roundTrip();
            assertThat(piet.heading()).isEqualTo("Wat kan er misgaan?");
        });
    }

    @Test
    void aCanvasWithoutANameIsNotLostButAskedForOne() {
        Visitor guide = guide();
        guide.press("Add a canvas of your own");
        guide.type("Question to the room (English)", "What could go wrong?");
        guide.press("Save");
        assertThat(guide.find(TextField.class)
                        .withCondition(field -> "What could go wrong?".equals(field.getValue()))
                        .exists())
                .isTrue();
        guide.type("Name of the canvas (English)", "Risks");
        guide.press("Save");
        Layout layout = own().plan().layout().orElseThrow();
        assertThat(layout.question().en()).isEqualTo("What could go wrong?");
        assertThat(layout.sections()).extracting(section -> section.name().nl()).containsExactly("Kaarten");
    }

    private Step own() {
        return agendas.of(workshop.id()).first(Stage.OWN).orElseThrow();
    }

    private Visitor guide() {
        Visitor guide = visitor(Language.EN);
        guide.signIn(anna.email(), PASSWORD);
        guide.visit("agenda/" + workshop.id());
        return guide;
    }

    private Visitor participant() {
        Visitor piet = visitor(Language.NL);
        piet.join(workshop, "Piet");
        return piet;
    }
}
