package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
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
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A workshop with a facilitator and a participant who have put the mouse away. Whatever they come past must be seen, have a
 * name, and on a phone be as high as a finger. All these journeys share one server, and those of a class one browser.
 */
@RunningServer
abstract class KeyboardTest {
    private static final String PASSWORD = "a long enough password";
    /** Widths of screens in CSS pixels. */
    static final int LAPTOP = 1280;

    static final int PHONE = 360;
    /** `-Dkeyboard.turned=true` has the two do the same on each other’s screens; the journeys are for either. */
    private static final boolean TURNED = Boolean.getBoolean("keyboard.turned");

    private static @Nullable Chromium chromium;

    private final int facilitatorsWidth;
    private final int participantsWidth;

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    WorkshopService workshops;

    @Autowired
    ParticipantService participants;

    @Autowired
    CanvasService canvas;

    Workshop workshop;
    WorkshopId id;
    FacilitatorId owner;
    /** The participant, for what they did before. */
    Actor.AsParticipant member;

    Person fay;
    Person anna;
    /** Fay’s keyboard. */
    Keys guide;
    /** Anna’s. */
    Keys hand;

    KeyboardTest(int facilitatorsWidth, int participantsWidth) {
        this.facilitatorsWidth = TURNED ? participantsWidth : facilitatorsWidth;
        this.participantsWidth = TURNED ? facilitatorsWidth : participantsWidth;
    }

    @BeforeAll
    static void openABrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void twoPeopleInARoom() {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        owner = facilitators.register("Fay", email, PASSWORD).id();
        workshop = workshops.create(
                owner,
                new NewWorkshop(
                        "An intranet for Noorderzorg", "", Language.EN, false, List.of("Wijkteams", "Kantoor")));
        id = workshop.id();
        workshops.open(owner, id, CommandId.random());
        at(Stage.NEEDS);
        Token token = participants.join(id, "Anna", workshop.groups().getFirst().id());
        member = participants.recognise(id, token).orElseThrow();
        Chromium browser = Objects.requireNonNull(chromium);
        fay = new Person(browser, port, Language.EN, ColorScheme.LIGHT, facilitatorsWidth);
        anna = new Person(browser, port, Language.NL, ColorScheme.LIGHT, participantsWidth);
        guide = new Keys(fay);
        hand = new Keys(anna);
        anna.enter(id, token);
        fay.signIn(email, PASSWORD);
        fay.goTo("workshops/" + id);
    }

    @AfterEach
    void everythingWasSeen() {
        fay.close();
        anna.close();
        assertThat(guide.unseen()).as("what the facilitator could not see").isEmpty();
        assertThat(hand.unseen()).as("what the participant could not see").isEmpty();
        assertThat(fay.complaints()).isEmpty();
        assertThat(anna.complaints()).isEmpty();
    }

    Guide guided() {
        return new Guide(agendas, floor);
    }

    /** Takes the room to a stage. */
    void at(Stage stage) {
        guided().enter(owner, id, stage);
    }

    /** Lays open cards of the facilitator on a canvas, and leaves the room there. */
    List<CardId> lay(CardKind kind, String... texts) {
        at(kind.stage());
        List<CardId> cards = List.of(texts).stream()
                .map(text -> add(new Actor.AsFacilitator(owner), kind, text))
                .toList();
        guided().reveal(owner, id, kind.stage());
        return cards;
    }

    CardId add(Actor actor, CardKind kind, String text) {
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(actor, id, CommandId.random(), card, kind, new CardDraft("", text, Map.of()));
        return card;
    }
}
