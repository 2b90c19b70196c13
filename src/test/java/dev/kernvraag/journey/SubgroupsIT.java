package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A facilitator and four people in two languages work in two subgroups and bring their results together. */
@RunningServer
class SubgroupsIT {
    private static final String PASSWORD = "a long enough password";
    private static final List<Language> LANGUAGES = List.of(Language.NL, Language.EN, Language.NL, Language.EN);

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

    private String email;
    private Workshop made;
    private WorkshopId id;

    /** Somebody at their screen. */
    private record Member(Person screen, Token token, String name) {}

    @BeforeEach
    void aRoomAtItsGoals() {
        email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId fay = facilitators.register("Fay", email, PASSWORD).id();
        made = workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff")));
        id = made.id();
        workshops.open(fay, id, CommandId.random());
        new Guide(agendas, floor).enter(fay, id, Stage.GOALS);
    }

    @Test
    void twoSubgroupsWriteApartAndTalkAboutItTogether() {
        try (Chromium chromium = new Chromium();
                Person guide = new Person(chromium, port, Language.EN)) {
            guide.signIn(email, PASSWORD);
            List<Member> members = new ArrayList<>();
            for (Language language : LANGUAGES) {
                String name = "Person " + members.size();
                Token token =
                        participants.join(id, name, made.groups().getFirst().id());
                Person screen = new Person(chromium, port, language);
                screen.enter(id, token);
                assertThat(screen.heading()).hasText(screen.t("canvas.GOAL.question"));
                members.add(new Member(screen, token, name));
            }
            split(guide);
            members.forEach(this::findsTheirOwnQuestion);
            members.forEach(this::writes);
            members.forEach(one -> assertThat(one.screen().card(textOf(one)))
                    .containsText(one.screen().t("board.state.saved")));
            for (Member one : members) {
                assertThat(members)
                        .filteredOn(other -> other != one)
                        .allMatch(other -> !one.screen().traffic().contains(textOf(other)));
            }
            Member halfway = members.stream()
                    .filter(one -> stageOf(one) == Stage.GOALS)
                    .findFirst()
                    .orElseThrow();
            halfway.screen().field("canvas.GOAL.question").fill("Half a wor");

            looksInAtEach(guide);
            guide.click("room.do.bringTogether");
            for (Member one : members) {
                assertThat(one.screen().heading()).hasText(one.screen().t("canvas.NEED.question"));
                members.stream()
                        .filter(other -> stageBefore(other) == Stage.NEEDS)
                        .forEach(other ->
                                assertThat(one.screen().card(textOf(other))).isVisible());
            }
            assertThat(halfway.screen().page().locator(".kv-offer-text")).hasValue("Half a wor");
            halfway.screen().click("board.offer.handIn");
            assertThat(guide.page().locator(".kv-late")).containsText("Half a wor");

            guide.click("room.do.enter", guide.t("common.stage.GOALS"));
            for (Member one : members) {
                assertThat(one.screen().heading()).hasText(one.screen().t("canvas.GOAL.question"));
                members.stream()
                        .filter(other -> stageBefore(other) == Stage.GOALS)
                        .forEach(other ->
                                assertThat(one.screen().card(textOf(other))).isVisible());
                assertThat(one.screen().complaints()).isEmpty();
            }
            assertThat(guide.complaints()).isEmpty();
            members.forEach(one -> one.screen().close());
        }
    }

    /** Takes the canvases that the dialog proposes first: the needs and the goals. */
    private void split(Person guide) {
        guide.goTo("workshops/" + id);
        guide.page().locator("kv-board:not([aria-busy])").waitFor();
        guide.page().locator(".kv-room-menu vaadin-menu-bar-button").first().click();
        guide.page()
                .getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(guide.t("room.split.menu")))
                .click();
        guide.click("room.split.go");
        assertThat(guide.page().locator(".kv-subgroup")).hasCount(2);
    }

    private void findsTheirOwnQuestion(Member one) {
        Person screen = one.screen();
        assertThat(screen.heading()).hasText(screen.t("canvas." + kindOf(one) + ".question"));
        assertThat(screen.page().locator(".kv-subgroup-line"))
                .hasText(screen.t("room.split.yours", screen.t("common.stage." + stageOf(one))));
    }

    private void writes(Member one) {
        one.screen().write(kindOf(one), textOf(one));
    }

    private void looksInAtEach(Person guide) {
        for (Stage stage : List.of(Stage.GOALS, Stage.NEEDS)) {
            Locator strip = guide.page()
                    .locator(".kv-subgroup")
                    .filter(new Locator.FilterOptions().setHasText(guide.t("common.stage." + stage)));
            assertThat(strip).containsText(guide.t("room.split.facts", 2, 2, 0));
            strip.locator(".kv-subgroup-look").click();
            CardKind kind = CardKind.at(stage).orElseThrow();
            assertThat(guide.heading()).hasText(guide.t("canvas." + kind + ".question"));
            assertThat(guide.field("canvas." + kind + ".question")).isVisible();
            assertThat(guide.page().locator(".kv-pile").first()).containsText("2");
        }
    }

    private static String textOf(Member one) {
        return "Written by " + one.name();
    }

    private Stage stageOf(Member one) {
        return agendas.of(id).hereFor(one.token().participant()).stage();
    }

    private CardKind kindOf(Member one) {
        return CardKind.at(stageOf(one)).orElseThrow();
    }

    /** Where somebody wrote, also after the subgroups are together. */
    private Stage stageBefore(Member one) {
        return canvas.cards(id).stream()
                .filter(card -> card.text().equals(textOf(one)))
                .map(Card::kind)
                .findFirst()
                .orElseThrow()
                .stage();
    }
}
