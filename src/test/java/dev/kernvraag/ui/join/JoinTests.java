package dev.kernvraag.ui.join;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.StakeholderGroup;
import dev.kernvraag.workshop.Workshop;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class JoinTests extends UiTest {
    @Autowired
    private ParticipantService participants;

    @SuppressWarnings("NullAway.Init")
    private FacilitatorId anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = anna().id();
    }

    @ParameterizedTest
    @CsvSource({
        "EN,The code of your workshop,Join,No workshop has this code.",
        "NL,De code van je workshop,Meedoen,Er is geen workshop met deze code.",
    })
    void aWrongCodeIsSaidUnderTheField(Language language, String label, String button, String sentence) {
        Visitor visitor = visitor(language);
        visitor.visit("");
        visitor.type(label, "ABCD-EFGH");
        visitor.press(button);
        assertThat(visitor.complaint(label)).startsWith(sentence);
        visitor.type(label, "not a code");
        visitor.press(button);
        assertThat(visitor.complaint(label)).startsWith(sentence);
    }

    @Test
    void aCodeIsTakenInAnyForm() {
        Workshop workshop = opened(false);
        Visitor visitor = visitor(Language.EN);
        visitor.visit("");
        visitor.type("The code of your workshop", " " + workshop.code().value().toLowerCase(Locale.ROOT) + " ");
        visitor.press("Join");
        assertThat(visitor.path()).isEqualTo("join/" + workshop.code());
        assertThat(visitor.heading()).isEqualTo(workshop.title());
    }

    @Test
    void twoPeopleJoinEachInTheirOwnLanguage() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.NL);
        Visitor kate = visitor(Language.EN);
        piet.visit("join/" + workshop.code());
        kate.visit("join/" + workshop.code());
        piet.type("Je naam", "Piet");
        choose(piet, "Staff");
        piet.press("Naar de workshop");
        kate.type("Your name", "Kate");
        choose(kate, "Clients");
        kate.press("Enter the room");

        assertThat(piet.loaded()).endsWith("room/" + workshop.id());
        assertThat(kate.loaded()).endsWith("room/" + workshop.id());
        assertThat(participants.of(workshop.id())).extracting(Participant::name).containsExactly("Kate", "Piet");
    }

    @Test
    void theCookieBringsTheSamePersonBack() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.NL);
        join(piet, workshop);
        piet.reload();
        piet.visit("join/" + workshop.code());
        assertThat(piet.find(JoinForm.class).exists()).isFalse();
        assertThat(participants.of(workshop.id())).hasSize(1);
    }

    @Test
    void somebodyWithoutANameOrAGroupIsAskedForIt() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.NL);
        piet.visit("join/" + workshop.code());
        piet.press("Naar de workshop");
        assertThat(piet.complaint("Je naam")).isEqualTo("Vul de naam in waaronder de anderen je kennen.");
        piet.type("Je naam", "Piet");
        piet.press("Naar de workshop");
        assertThat(piet.find(RadioButtonGroup.class).single().getErrorMessage())
                .isEqualTo("Kies de groep waar je bij hoort.");
        assertThat(participants.of(workshop.id())).isEmpty();
    }

    @Test
    void anAnonymousWorkshopAsksForNoNameAndSaysWhatItPromises() {
        Workshop workshop = opened(true);
        Visitor piet = visitor(Language.NL);
        piet.visit("join/" + workshop.code());
        assertThat(piet.find(TextField.class).exists()).isFalse();
        assertThat(piet.find(Paragraph.class).withTextContaining("anoniem").exists())
                .isTrue();
        choose(piet, "Staff");
        piet.press("Naar de workshop");
        assertThat(participants.of(workshop.id())).extracting(Participant::name).containsExactly("");
    }

    @Test
    void aClosedWorkshopSaysThatItIsClosed() {
        Workshop workshop = opened(false);
        workshops.close(anna, workshop.id(), CommandId.random());
        Visitor piet = visitor(Language.EN);
        piet.visit("join/" + workshop.code());
        assertThat(piet.complaint("The code of your workshop")).startsWith("This workshop is closed at the moment.");
    }

    @Test
    void aLockedRoomSaysThatItIsLocked() {
        Workshop workshop = opened(false);
        workshops.admission(anna, workshop.id(), CommandId.random(), Admission.NOBODY);
        Visitor piet = visitor(Language.NL);
        piet.visit("join/" + workshop.code());
        assertThat(piet.complaint("De code van je workshop")).startsWith("De deur is op slot");
    }

    @Test
    void aLinkWithTheIdOpensTheSameDoor() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.EN);
        piet.visit("join/" + workshop.id());
        assertThat(piet.heading()).isEqualTo(workshop.title());
    }

    private Workshop opened(boolean anonymous) {
        Workshop workshop = workshops.create(anna, intranet(anonymous));
        workshops.open(anna, workshop.id(), CommandId.random());
        return workshop;
    }

    private static void join(Visitor piet, Workshop workshop) {
        piet.visit("join/" + workshop.code());
        piet.type("Je naam", "Piet");
        choose(piet, "Staff");
        piet.press("Naar de workshop");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Visitor visitor, String name) {
        RadioButtonGroup<StakeholderGroup> groups =
                visitor.find(RadioButtonGroup.class).single();
        groups.setValue(groups.getListDataView()
                .getItems()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow());
    }
}
