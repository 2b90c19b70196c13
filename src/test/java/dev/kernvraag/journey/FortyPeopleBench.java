package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.board.TestBoard;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Forty people go through all phases; how long does the facilitator wait after each press of the next step until the screen
 * shows it? {@code script/bench/forty}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:forty;DB_CLOSE_DELAY=-1")
class FortyPeopleBench {
    private static final int PEOPLE = 40;
    private static final int CARDS_EACH = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private PaceService pace;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private RoundService rounds;

    private final List<Double> waits = new ArrayList<>();
    private final List<Actor.AsParticipant> people = new ArrayList<>();
    private final List<TestBoard> boards = new ArrayList<>();

    @Test
    void measure() {
        FacilitatorId facilitator = facilitators
                .register("Fay", "fay@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(
                facilitator,
                new NewWorkshop("Forty people", "An intranet", Language.EN, false, List.of("Staff", "Clients", "IT")));
        WorkshopId id = made.id();
        workshops.open(facilitator, id, CommandId.random());
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, Language.EN)) {
            fay.signIn("fay@example.org", "a long enough password");
            fay.goTo("workshops/" + id);
            join(made);
            for (CardKind kind : CardKind.journey()) {
                write(id, kind);
                fay.picture("forty-" + kind + "-write.png");
                press(fay, "room.do.reveal");
                press(fay, "room.do.discuss");
                fay.picture("forty-" + kind + "-discuss.png");
                press(fay, null);
            }
            fay.picture("forty-thread.png");
            press(fay, null);
            vote(fay, id);
            press(fay, "room.do.closeRound");
            fay.picture("forty-ranking.png");
            press(fay, null);
        } finally {
            boards.forEach(TestBoard::close);
        }
        report();
    }

    private void join(Workshop made) {
        for (int i = 0; i < PEOPLE; i++) {
            Token token = participants.join(
                    made.id(),
                    "Person " + (i + 1),
                    made.groups().get(i % made.groups().size()).id());
            people.add(participants.recognise(made.id(), token).orElseThrow());
            boards.add(TestBoard.open(port, made.id(), token));
        }
    }

    private void write(WorkshopId id, CardKind kind) {
        for (int i = 0; i < PEOPLE; i++) {
            for (int card = 0; card < CARDS_EACH; card++) {
                String section =
                        kind.sections().get((i + card) % kind.sections().size());
                String text = "What person %d has to say about this, number %d".formatted(i + 1, card + 1);
                canvas.add(
                        people.get(i),
                        id,
                        CommandId.random(),
                        new CardId(UUID.randomUUID()),
                        kind,
                        new CardDraft(section, text, Map.of()));
            }
            pace.done(people.get(i), id, CommandId.random(), agendas.of(id).current(), true);
        }
    }

    private void vote(Person fay, WorkshopId id) {
        fay.click("room.do.openRound");
        fay.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(fay.t("room.do.openRound")))
                .click();
        assertThat(fay.page().locator(".kv-nextbar .kv-primary")).hasText(fay.t("room.do.closeRound"));
        Round round = rounds.latest(id).orElseThrow();
        List<Card> needs = canvas.cards(id).stream()
                .filter(card -> card.visible() && card.kind() == CardKind.NEED)
                .toList();
        for (int i = 0; i < PEOPLE; i++) {
            rounds.cast(
                    people.get(i),
                    id,
                    CommandId.random(),
                    round.id(),
                    needs.get(i % 11).id(),
                    3);
            rounds.cast(
                    people.get(i),
                    id,
                    CommandId.random(),
                    round.id(),
                    needs.get(i % 7 + 20).id(),
                    2);
        }
        assertThat(fay.page().locator(".kv-nextbar-reason")).containsText("40 of 40");
    }

    /** Presses the next step and waits until the strip at the foot shows another. */
    private void press(Person fay, @Nullable String key) {
        Page page = fay.page();
        Locator button = page.locator(".kv-nextbar .kv-primary");
        if (key != null) {
            assertThat(button).hasText(fay.t(key));
        }
        String before = button.innerText();
        long start = System.nanoTime();
        button.click();
        page.waitForFunction(
                "before => document.querySelector('.kv-nextbar .kv-primary')?.innerText !== before", before);
        waits.add((System.nanoTime() - start) / 1e6);
    }

    private void report() {
        List<Double> sorted = waits.stream().sorted().toList();
        System.out.printf(
                "%d people, %d cards; %d presses of the next step: median %.0f ms, p95 %.0f ms, max %.0f ms%n",
                PEOPLE,
                PEOPLE * CARDS_EACH * CardKind.journey().size(),
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(200);
    }
}
