package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A facilitator finds somebody among forty with the keyboard, writes for them, and for somebody without a screen. */
@RunningServer
class OnBehalfIT {
    private static final String PASSWORD = "a long enough password";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private CanvasService canvas;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,360"})
    void whatIsSaidAloudIsWrittenForWhoSaidIt(Language language, ColorScheme theme, int width) throws Exception {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId owner = facilitators.register("Fay", email, PASSWORD).id();
        Workshop made = workshops.create(
                owner, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff", "Clients")));
        workshops.open(owner, made.id(), CommandId.random());
        new Guide(agendas, floor).enter(owner, made.id(), Stage.NEEDS);
        GroupId staff = made.groups().getFirst().id();
        for (int i = 1; i < 40; i++) {
            participants.join(made.id(), "Person " + i, staff);
        }
        Token renee = participants.join(made.id(), "Renée de Wit", staff);
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, language, theme, width);
                Person renees = new Person(chromium, port, Language.NL)) {
            renees.enter(made.id(), renee);
            fay.signIn(email, PASSWORD);
            fay.goTo("workshops/" + made.id());
            field(fay).focus();
            assertThat(choice(fay)).hasText(fay.t("board.for", fay.t("board.for.myself")));
            choice(fay).press("Enter");
            fay.picture("behalf-list" + suffix);
            fay.page().keyboard().type("renee");
            fay.page().keyboard().press("Enter");
            assertThat(choice(fay)).hasText(fay.t("board.for", "Renée de Wit"));
            assertThat(field(fay)).isFocused();
            fay.picture("behalf-chosen" + suffix);
            fay.write(CardKind.NEED, "Said aloud");
            assertThat(fay.card("Said aloud")).containsText("Renée de Wit");
            assertThat(renees.card("Said aloud")).isVisible();
            renees.menu(renees.card("Said aloud"), "board.edit");
            renees.page().locator(".kv-editor-text").fill("Said better");
            renees.click("board.save");
            assertThat(fay.card("Said better")).isVisible();

            fay.page().reload();
            field(fay).focus();
            assertThat(choice(fay)).hasText(fay.t("board.for", "Renée de Wit"));
            choice(fay).click();
            fay.page().locator(".kv-for-more summary").press("Enter");
            fay.page().locator(".kv-for-seat input").fill("Oma Jansen");
            fay.picture("behalf-seat" + suffix);
            fay.page().locator(".kv-for-seat input").press("Enter");
            assertThat(choice(fay)).hasText(fay.t("board.for", "Oma Jansen"));
            fay.write(CardKind.NEED, "Coffee together");
            assertThat(fay.card("Coffee together")).containsText("Oma Jansen");
            assertThat(fay.card("Coffee together")).containsText(fay.t("board.state.saved"));
            assertThat(renees.card("Coffee together")).hasCount(0);
            assertThat(canvas.cards(made.id()))
                    .extracting(Card::author)
                    .doesNotContainNull()
                    .hasSize(2);
            assertThat(canvas.cards(made.id())).allMatch(card -> card.author().isPresent());
            assertThat(fay.complaints()).isEmpty();
        }
    }

    private static Locator field(Person person) {
        return person.page().locator(".kv-composer-text");
    }

    private static Locator choice(Person person) {
        return person.page().locator(".kv-for");
    }
}
