package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.Patience;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People come back to a canvas that opens and closes by itself, while the facilitator is somewhere else. */
@RunningServer
class WindowIT {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofDays(2);

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
    private PaceService pace;

    @Autowired
    private CanvasService canvas;

    private FacilitatorId fay;
    private WorkshopId id;
    private Token anna;
    private Token ben;

    @BeforeEach
    void twoPeopleAtTheNeeds() {
        fay = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff")));
        id = made.id();
        workshops.open(fay, id, CommandId.random());
        guide().enter(fay, id, Stage.NEEDS);
        anna = participants.join(id, "Anna", made.groups().getFirst().id());
        ben = participants.join(id, "Ben", made.groups().getFirst().id());
    }

    @Test
    void whatWasBeingTypedWhenItClosedIsHandedInLateAndNotLost() {
        hours(Optional.empty(), LONG);
        try (Chromium chromium = new Chromium();
                Person annas = new Person(chromium, port, Language.NL);
                Person bens = new Person(chromium, port, Language.EN)) {
            annas.enter(id, anna);
            bens.enter(id, ben);
            bens.write(CardKind.NEED, "In time");
            assertThat(bens.card("In time")).containsText(bens.t("board.state.saved"));
            assertThat(said(annas))
                    .containsText(Pattern.compile("Je kunt schrijven tot \\w+ \\d+ \\w+ om \\d\\d:\\d\\d\\."));
            assertThat(said(bens))
                    .containsText(Pattern.compile("You can write until \\w+ \\d+ \\w+ at \\d\\d:\\d\\d\\."));
            annas.field("canvas.NEED.question").fill("Bijna op tijd");

            hours(Optional.empty(), SOON);
            assertThat(composer(annas)).hasCount(0);
            assertThat(said(annas)).containsText("dat is voorbij");
            assertThat(said(bens)).containsText("that time is over");
            assertThat(bens.card("In time")).isVisible();
            annas.click("board.offer.handIn");
            assertThat(annas.card("Bijna op tijd")).containsText(annas.t("cards.standing.LATE"));
            Awaitility.await()
                    .atMost(Patience.LIMIT)
                    .untilAsserted(() -> assertThat(canvas.cards(id))
                            .filteredOn(card -> card.text().equals("Bijna op tijd"))
                            .extracting(Card::standing)
                            .containsExactly(Standing.LATE));
        }
    }

    @Test
    void whoComesTooEarlyReadsWhenAndTheScreenOpensByItself() {
        hours(Optional.of(LONG), LONG.plus(LONG));
        try (Chromium chromium = new Chromium();
                Person annas = new Person(chromium, port, Language.NL)) {
            annas.enter(id, anna);
            assertThat(said(annas)).containsText("Schrijven kan vanaf");
            assertThat(composer(annas)).hasCount(0);
            hours(Optional.of(SOON), LONG);
            assertThat(composer(annas)).isVisible();
            assertThat(said(annas)).containsText("Je kunt schrijven tot");
            annas.write(CardKind.NEED, "Nu wel");
            assertThat(annas.card("Nu wel")).containsText(annas.t("board.state.saved"));
            assertThat(canvas.cards(id)).extracting(Card::standing).containsExactly(Standing.OPEN);
        }
    }

    private void hours(Optional<Duration> opensIn, Duration closesIn) {
        Instant now = Instant.now();
        Window window = new Window(opensIn.map(now::plus), Optional.of(now.plus(closesIn)));
        pace.open(fay, id, CommandId.random(), guide().step(id, Stage.NEEDS), window);
    }

    private Guide guide() {
        return new Guide(agendas, floor);
    }

    private static Locator said(Person person) {
        return person.page().locator("kv-window");
    }

    private static Locator composer(Person person) {
        return person.page().locator(".kv-composer-text");
    }
}
