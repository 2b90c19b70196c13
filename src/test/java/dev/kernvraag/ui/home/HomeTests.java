package dev.kernvraag.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeTests extends UiTest {
    @Test
    void theFirstVisitorMakesTheFirstAccountAndComesToTheirWorkshops() {
        Visitor visitor = visitor(Language.EN);
        visitor.visit("");
        assertThat(visitor.path()).isEqualTo("setup");
        visitor.type("Your name", "Anna Visser");
        visitor.type("E-mail address", "Anna@Example.org");
        visitor.type("Password", PASSWORD);
        visitor.press("Make the account");
        assertThat(visitor.loaded()).endsWith("workshops");

        visitor.visit("workshops");
        assertThat(visitor.heading()).isEqualTo("Your workshops");
    }

    @Test
    void aShortPasswordIsRefusedUnderItsField() {
        Visitor visitor = visitor(Language.NL);
        visitor.visit("setup");
        visitor.type("Je naam", "Anna");
        visitor.type("E-mailadres", "anna@example.org");
        visitor.type("Wachtwoord", "kort");
        visitor.press("Account maken");
        assertThat(visitor.complaint("Wachtwoord")).contains("ten minste 10 tekens");
        assertThat(facilitators.noneYet()).isTrue();
    }

    @Test
    void afterTheFirstAccountRegistrationIsClosed() {
        anna();
        Visitor visitor = visitor(Language.NL);
        visitor.visit("setup");
        assertThat(visitor.path()).isEqualTo("login");
    }

    @Test
    void aWrongPasswordDoesNotTellWhatWasWrong() {
        anna();
        Visitor visitor = visitor(Language.EN);
        visitor.visit("login");
        visitor.type("E-mail address", "anna@example.org");
        visitor.type("Password", "not this one");
        visitor.press("Sign in");
        String wrongPassword = visitor.complaint("Password");
        visitor.type("E-mail address", "nobody@example.org");
        visitor.press("Sign in");
        assertThat(visitor.complaint("Password")).isNotEmpty().isEqualTo(wrongPassword);
    }

    @Test
    void signingInLeadsToThePageThatWasWanted() {
        anna();
        Visitor visitor = visitor(Language.EN);
        visitor.visit("workshops/new");
        assertThat(visitor.path()).isEqualTo("login");
        signIn(visitor);
        assertThat(visitor.loaded()).endsWith("workshops/new");
    }

    @Test
    void aNewWorkshopIsOpenAndLeadsToItsRoom() {
        FacilitatorId anna = anna().id();
        Visitor visitor = signedIn(Language.NL);
        visitor.visit("workshops/new");
        visitor.press("Workshop maken en openen");
        assertThat(visitor.complaint("Titel")).isEqualTo("Geef de workshop een titel.");
        visitor.type("Titel", "Communicatie tussen locaties");
        visitor.press("Workshop maken en openen");

        Workshop made = workshops.of(anna).getFirst();
        assertThat(made.open()).isTrue();
        assertThat(made.groups()).hasSize(4);
        assertThat(visitor.path()).isEqualTo("workshops/" + made.id());
    }

    @Test
    void whatIsPressedTwiceIsMadeOnce() {
        FacilitatorId anna = anna().id();
        Visitor visitor = signedIn(Language.EN);
        visitor.visit("workshops/new");
        visitor.pressTwice("Make and open the workshop");
        assertThat(workshops.of(anna)).isEmpty();
        visitor.type("Title", "Communication between places");
        visitor.pressTwice("Make and open the workshop");
        assertThat(workshops.of(anna))
                .singleElement()
                .extracting(Workshop::open)
                .isEqualTo(true);

        visitor.visit("workshops");
        visitor.choose("More for Communication between places", "Duplicate", 2);
        assertThat(workshops.of(anna)).hasSize(2);
    }

    @Test
    void whoHasNoWorkshopYetOpensTheDemoInTheirOwnLanguage() {
        FacilitatorId anna = anna().id();
        Visitor visitor = signedIn(Language.NL);
        visitor.visit("workshops");
        assertThat(primaries(visitor)).containsExactly("Voorbeeldworkshop openen");
        visitor.press("Voorbeeldworkshop openen");

        Workshop made = workshops.of(anna).getFirst();
        assertThat(made.briefLanguage()).isEqualTo(Language.NL);
        assertThat(visitor.path()).isEqualTo("workshops/" + made.id());
    }

    @Test
    void theDemoStaysAtHandBesideOnesOwnWorkshops() {
        FacilitatorId anna = anna().id();
        workshops.create(anna, intranet(false));
        Visitor visitor = signedIn(Language.EN);
        visitor.visit("workshops");
        assertThat(primaries(visitor)).containsExactly("New workshop");
        visitor.press("Open the demo workshop");
        assertThat(workshops.of(anna)).hasSize(2);
    }

    @Test
    void aDuplicateHasTheSameFrameAndANewCode() {
        FacilitatorId anna = anna().id();
        Workshop original = workshops.create(anna, intranet(true));
        Visitor visitor = signedIn(Language.NL);
        visitor.visit("workshops");
        visitor.choose("Meer voor An intranet for Noorderzorg", "Dupliceren");

        assertThat(titles(visitor)).containsExactlyInAnyOrder(original.title(), original.title() + " (kopie)");
        Workshop copy = workshops.of(anna).stream()
                .filter(one -> !one.id().equals(original.id()))
                .findFirst()
                .orElseThrow();
        assertThat(copy.askedFor()).isEqualTo(original.askedFor());
        assertThat(copy.anonymous()).isTrue();
        assertThat(copy.groups())
                .extracting("name")
                .containsExactlyElementsOf(intranet(true).groups());
        assertThat(copy.code()).isNotEqualTo(original.code());
    }

    @Test
    void aDeletedWorkshopComesBackWithUndo() {
        FacilitatorId anna = anna().id();
        Workshop workshop = workshops.create(anna, intranet(false));
        Visitor visitor = signedIn(Language.EN);
        visitor.visit("workshops");
        visitor.choose("More for An intranet for Noorderzorg", "Delete");
        assertThat(titles(visitor)).isEmpty();
        assertThat(workshops.find(workshop.id())).isEmpty();

        visitor.press("Undo");
        assertThat(titles(visitor)).containsExactly(workshop.title());
    }

    @Test
    void aWorkshopIsOpenedAndClosedFromTheList() {
        FacilitatorId anna = anna().id();
        Workshop workshop = workshops.create(anna, intranet(false));
        Visitor visitor = signedIn(Language.EN);
        visitor.visit("workshops");
        visitor.press("Open");
        assertThat(workshops.get(anna, workshop.id()).open()).isTrue();
        visitor.choose("More for An intranet for Noorderzorg", "Close the workshop");
        assertThat(workshops.get(anna, workshop.id()).open()).isFalse();
    }

    @Test
    void anAddressWithNothingBehindItSaysSoInTheReadersLanguage() {
        anna();
        Visitor visitor = visitor(Language.NL);
        visitor.visit("hier-is-niets");
        assertThat(visitor.heading()).isEqualTo("Op dit adres staat niets");
    }

    @Test
    void aWorkshopThatIsGoneSaysSo() {
        FacilitatorId anna = anna().id();
        Workshop workshop = workshops.create(anna, intranet(false));
        workshops.bin(anna, workshop.id(), CommandId.random());
        Visitor visitor = signedIn(Language.EN);
        visitor.visit("workshops/" + workshop.id());
        assertThat(visitor.heading()).isEqualTo("This cannot be opened");
    }

    private Visitor signedIn(Language language) {
        Visitor visitor = visitor(language);
        visitor.visit("login");
        signIn(visitor);
        return visitor;
    }

    private static void signIn(Visitor visitor) {
        boolean dutch = "Inloggen".equals(visitor.heading());
        visitor.type(dutch ? "E-mailadres" : "E-mail address", "anna@example.org");
        visitor.type(dutch ? "Wachtwoord" : "Password", PASSWORD);
        visitor.press(dutch ? "Inloggen" : "Sign in");
    }

    private static List<String> primaries(Visitor visitor) {
        return visitor.find(Button.class).withClassName("kv-primary").all().stream()
                .map(Button::getText)
                .toList();
    }

    private static List<String> titles(Visitor visitor) {
        return visitor.find(H2.class).withClassName("kv-workshop-title").all().stream()
                .map(title -> ((Anchor) title.getChildren().findFirst().orElseThrow()).getText())
                .toList();
    }
}
