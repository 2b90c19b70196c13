package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Dutch and an English participant on a canvas of the facilitator’s own. */
@RunningServer
class OwnCanvasIT {
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

    private FacilitatorId fay;
    private WorkshopId id;
    private StepId risks;
    private Token anna;
    private Token ben;

    @BeforeEach
    void twoPeopleAtTheRisks() {
        fay = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff")));
        id = made.id();
        workshops.open(fay, id, CommandId.random());
        risks = StepId.random();
        Layout layout = new Layout(
                new Bilingual("Wat kan er misgaan?", "What could go wrong?"),
                List.of(
                        new Layout.Section("people", new Bilingual("Mensen", "People")),
                        new Layout.Section("systems", new Bilingual("Systemen", "Systems"))),
                List.of(new Layout.Field("owner", new Bilingual("Van wie?", "Whose?"), Layout.Field.Type.TEXT)));
        StepDraft plan = new StepDraft(
                Stage.OWN, new Bilingual("Risico’s", "Risks"), Bilingual.NONE, 5, StepRules.FREE, Optional.of(layout));
        agendas.add(fay, id, CommandId.random(), risks, plan, 0);
        floor.enter(fay, id, CommandId.random(), risks);
        anna = participants.join(id, "Anna", made.groups().getFirst().id());
        ben = participants.join(id, "Ben", made.groups().getFirst().id());
    }

    @Test
    void eachWritesInTheirOwnLanguageAndBothFindTheCardsOnceTheyAreRevealed() {
        try (Chromium chromium = new Chromium();
                Person annas = new Person(chromium, port, Language.NL);
                Person bens = new Person(chromium, port, Language.EN)) {
            annas.enter(id, anna);
            bens.enter(id, ben);
            Locator form = annas.page().locator(".kv-composer");
            form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Van wie?"))
                    .fill("Beheer");
            form.locator("select").first().selectOption("systems");
            write(annas, "Wat kan er misgaan?", "Het netwerk valt uit");
            assertThat(annas.card("Het netwerk valt uit")).containsText("Van wie: Beheer");
            write(bens, "What could go wrong?", "Everybody is tired");
            assertThat(bens.card("Everybody is tired")).containsText(bens.t("board.state.saved"));
            assertThat(bens.traffic()).doesNotContain("Het netwerk valt uit");

            floor.enter(fay, id, CommandId.random(), risks, Phase.REVEAL);
            assertThat(column(bens, "Systems")).containsText("Het netwerk valt uit");
            assertThat(column(bens, "People")).containsText("Everybody is tired");
            assertThat(column(annas, "Systemen")).containsText("Van wie: Beheer");
            assertThat(bens.card("Het netwerk valt uit")).containsText("Risks");
            assertThat(canvas.cards(id)).extracting(Card::kind).containsOnly(CardKind.OWN);

            bens.page().locator(".kv-board-bar .kv-menu-holder > button").click();
            bens.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(bens.t("cards.search")))
                    .press("Enter");
            bens.page().locator("dialog .kv-search").fill("beheer");
            assertThat(bens.page().locator("dialog .kv-found")).hasText("Het netwerk valt uit#" + number());
            assertThat(annas.complaints()).isEmpty();
            assertThat(bens.complaints()).isEmpty();
        }
    }

    private int number() {
        return canvas.cards(id).stream()
                .filter(card -> card.text().equals("Het netwerk valt uit"))
                .map(Card::number)
                .findFirst()
                .orElseThrow();
    }

    private static void write(Person person, String question, String text) {
        Locator field = person.page().getByLabel(question, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Enter");
    }

    private static Locator column(Person person, String name) {
        return person.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
