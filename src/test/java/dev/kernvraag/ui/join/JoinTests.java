package dev.kernvraag.ui.join;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.participant.WaitReason;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.EntryService;
import dev.kernvraag.workshop.StakeholderGroup;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

class JoinTests extends UiTest {
    @Autowired
    private ParticipantService participants;

    @Autowired
    private EntryService entries;

    @SuppressWarnings("NullAway.Init")
    private FacilitatorId anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = anna().id();
    }

    @ParameterizedTest
    @CsvSource({
        "EN,The code of your workshop,Join,No workshop is open under this code.",
        "NL,De code van je workshop,Meedoen,Er is geen open workshop met deze code.",
    })
    void aWrongCodeIsSaidUnderTheField(Language language, String label, String button, String sentence) {
        Visitor visitor = visitor(language);
        visitor.visit("");
        visitor.type(label, "ABCD-EFGH");
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
    void aLookalikeAndAWrongLengthGetTheirOwnSentence() {
        Visitor piet = visitor(Language.NL);
        piet.visit("");
        piet.type("De code van je workshop", "ABCD-EFG0");
        piet.press("Meedoen");
        assertThat(piet.complaint("De code van je workshop")).startsWith("In een code zit geen 0");
        piet.type("De code van je workshop", "ABCD-EFG");
        piet.press("Meedoen");
        assertThat(piet.complaint("De code van je workshop")).contains("dit zijn er 7");
        piet.type("De code van je workshop", "Hallo allemaal!");
        piet.press("Meedoen");
        assertThat(piet.complaint("De code van je workshop")).startsWith("Hier staat geen code in.");
    }

    @Test
    void aCodeInASentenceOrAWholeLinkIsTakenToo() {
        Workshop workshop = opened(false);
        Visitor visitor = visitor(Language.EN);
        visitor.visit("");
        visitor.type(
                "The code of your workshop",
                "De code is " + workshop.code().toString().replace("-", "–") + ".");
        visitor.press("Join");
        assertThat(visitor.path()).isEqualTo("join/" + workshop.code());
        visitor.visit("");
        visitor.type("The code of your workshop", "<https://elsewhere.example/join/" + workshop.link() + ">");
        visitor.press("Join");
        assertThat(visitor.path()).isEqualTo("join/" + workshop.link());
        assertThat(visitor.heading()).isEqualTo(workshop.title());
    }

    @Test
    void aClosedWorkshopIsAnsweredAsOneThatIsNotThereUnlessOneHasItsLink() {
        Workshop workshop = opened(false);
        workshops.close(anna, workshop.id(), CommandId.random());
        Visitor piet = visitor(Language.EN);
        piet.visit("join/" + workshop.code());
        String closed = piet.complaint("The code of your workshop");
        piet.visit("join/ABCD-EFGH");
        assertThat(piet.complaint("The code of your workshop"))
                .isEqualTo(closed)
                .isNotEmpty();
        piet.visit("join/" + workshop.link());
        assertThat(piet.complaint("The code of your workshop")).startsWith("This workshop is closed at the moment.");
    }

    /** What it uses up is gone for whoever comes after it from the same address. */
    @Test
    @DirtiesContext
    void afterManyWrongCodesTheRightOneStillGetsInAndTheLinkAtOnce() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.EN);
        for (int i = 0; i < 80; i++) {
            piet.visit("join/" + wrong(i));
        }
        piet.visit("join/" + workshop.link());
        assertThat(piet.heading()).isEqualTo(workshop.title());
        piet.visit("");
        piet.type("The code of your workshop", workshop.code().toString());
        piet.press("Join");
        Awaitility.await().pollInSameThread().until(() -> {
            if (!piet.heading().equals(workshop.title())) {
                ComponentUtil.fireEvent(UI.getCurrentOrThrow(), new PollEvent(UI.getCurrentOrThrow(), true));
            }
            return piet.heading().equals(workshop.title());
        });
    }

    @Test
    void theCodeAndTheLinkOfBeforeSayThatTheyWereRenewed() {
        Workshop workshop = opened(false);
        Visitor early = visitor(Language.EN);
        early.visit("join/" + workshop.code());
        entries.renew(anna, workshop.id(), CommandId.random());
        Visitor piet = visitor(Language.EN);
        for (String former : List.of(workshop.code().toString(), workshop.link().toString())) {
            piet.visit("join/" + former);
            assertThat(piet.complaint("The code of your workshop")).startsWith("This code or link no longer works");
        }
        piet.visit("join/" + workshops.get(anna, workshop.id()).code());
        assertThat(piet.heading()).isEqualTo(workshop.title());
        early.type("Your name", "Early");
        choose(early, "Staff");
        early.press("Enter the room");
        assertThat(early.find(RadioButtonGroup.class).single().getErrorMessage())
                .startsWith("This code or link no longer works");
        assertThat(participants.of(workshop.id())).isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceMakesOnePerson() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.NL);
        piet.visit("join/" + workshop.code());
        piet.type("Je naam", "Piet");
        choose(piet, "Staff");
        Button enter = piet.find(Button.class).withText("Naar de workshop").single();
        assertThat(enter.isDisableOnClick()).isTrue();
        ComponentUtil.fireEvent(enter, new ClickEvent<>(enter));
        ComponentUtil.fireEvent(enter, new ClickEvent<>(enter));
        assertThat(participants.of(workshop.id())).hasSize(1);
    }

    @Test
    void somebodyWhoWasRemovedWaitsAtTheDoorAlsoWithoutTheCookieOfTheWorkshop() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.NL);
        join(piet, workshop);
        participants.appoint(
                anna,
                workshop.id(),
                CommandId.random(),
                participants.of(workshop.id()).getFirst().id(),
                Role.REMOVED);
        piet.reload();
        join(piet, workshop);
        assertThat(participants.of(workshop.id())).isEmpty();
        assertThat(participants.everybody(workshop.id()))
                .filteredOn(one -> one.role() == Role.WAITS)
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains(WaitReason.CAME_BACK));
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
    void aLinkOpensTheSameDoorAndKnowingTheIdOpensNone() {
        Workshop workshop = opened(false);
        Visitor piet = visitor(Language.EN);
        piet.visit("join/" + workshop.link());
        assertThat(piet.heading()).isEqualTo(workshop.title());
        piet.visit("join/" + workshop.id());
        assertThat(piet.find(JoinForm.class).exists()).isFalse();
        assertThat(piet.complaint("The code of your workshop")).startsWith("This browser is not in that workshop");
    }

    private static String wrong(int number) {
        String digits =
                String.format(Locale.ROOT, "%03d", number).replace('0', 'X').replace('1', 'Y');
        return "WRNG-Q" + digits;
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
