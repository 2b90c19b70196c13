package dev.kernvraag.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page tells, to whom, and the way back from it while somebody else is in the room. */
class HistoryTests extends UiTest {
    @Autowired
    private CanvasService canvas;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    @SuppressWarnings("NullAway.Init")
    private Facilitator anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = anna();
    }

    @Test
    void whoWroteWhatIsToldOnceTheCardsLieOpen() {
        Workshop workshop = open(false);
        pietWrites(workshop, "Een intranet");
        Visitor guide = guide(Language.NL);
        guide.visit("history/" + workshop.id());
        assertThat(said(guide)).contains("Iemand schreef een kaart bij Gevraagd.", "Piet kwam erbij.");
        assertThat(said(guide)).noneMatch(sentence -> sentence.contains("intranet"));

        reveal(workshop);
        guide.visit("history/" + workshop.id());
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            guide.look().roundTrip();
            assertThat(said(guide))
                    .startsWith("Jij onthulde de kaarten van ‘Gevraagd’.")
                    .contains("Piet schreef ‘Een intranet’ bij Gevraagd.");
        });
    }

    @Test
    void anAnonymousWorkshopTellsNeitherNamesNorWordsNorTimes() {
        Workshop workshop = open(true);
        pietWrites(workshop, "Een intranet");
        pietWrites(workshop, "Een app");
        reveal(workshop);
        Visitor guide = guide(Language.EN);
        guide.visit("history/" + workshop.id());
        assertThat(said(guide)).noneMatch(sentence -> sentence.contains("Piet") || sentence.contains("intranet"));
        assertThat(said(guide)).contains("You revealed the cards of ‘Asked for’.", "Somebody joined.");
        assertThat(guide.find(Span.class).withClassName("kv-history-time").exists())
                .isFalse();
    }

    @Test
    void aRevealIsTakenBackAfterAWordOfWarningAndTheRoomFollows() {
        Workshop workshop = open(false);
        CardId card = pietWrites(workshop, "Een intranet");
        reveal(workshop);
        Visitor guide = guide(Language.EN);
        guide.visit("history/" + workshop.id());
        undo(guide, "Undo: You revealed the cards of ‘Asked for’.");
        assertThat(canvas.card(workshop.id(), card).orElseThrow().visible()).isTrue();
        guide.press("Undo", "kv-primary");
        assertThat(canvas.card(workshop.id(), card).orElseThrow().faceDown()).isTrue();
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            guide.look().roundTrip();
            assertThat(said(guide)).startsWith("You turned the cards of ‘Asked for’ face down again.");
        });
        assertThat(said(guide)).noneMatch(sentence -> sentence.contains("intranet"));
    }

    @Test
    void whatIsTakenBackOnALadderIsToldInWords() {
        Workshop workshop = open(false);
        CardId means = pietWrites(workshop, "Een intranet");
        reveal(workshop);
        ladders.open(anna.id(), workshop.id(), CommandId.random(), new LadderId(UUID.randomUUID()), means);
        RungId rung = ask(workshop);
        AnswerId answer = new AnswerId(UUID.randomUUID());
        answers.answer(
                new Actor.AsFacilitator(anna.id()),
                workshop.id(),
                CommandId.random(),
                rung,
                answer,
                "Weten wat er speelt");
        ladders.reveal(anna.id(), workshop.id(), CommandId.random(), rung);
        answers.become(anna.id(), workshop.id(), CommandId.random(), answer, CardKind.NEED);
        ask(workshop);
        Visitor guide = guide(Language.NL);
        guide.visit("history/" + workshop.id(), "show=LADDERS");
        undo(guide, "Maak ongedaan: Jij vroeg de groep: ‘Wat zou dat je opleveren?’");
        undo(guide, "Maak ongedaan: Jij maakte ‘Weten wat er speelt’ bij Behoeften van een antwoord.");
        undo(guide, "Maak ongedaan: Jij liet de antwoorden zien.");
        guide.press("Ongedaan maken", "kv-primary");
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            guide.look().roundTrip();
            assertThat(said(guide))
                    .startsWith(
                            "Jij legde de antwoorden weer dicht.",
                            "Jij haalde ‘Weten wat er speelt’ weg bij Behoeften; op de ladder is het weer gewoon een antwoord.",
                            "Jij trok een vraag in: ‘Wat zou dat je opleveren?’");
        });
    }

    @Test
    void onlyOneKindIsShownWhereOneIsChosen() {
        Workshop workshop = open(false);
        pietWrites(workshop, "Een intranet");
        Visitor guide = guide(Language.EN);
        guide.visit("history/" + workshop.id(), "show=PEOPLE");
        assertThat(said(guide)).containsExactly("Piet joined.");
    }

    @Test
    void ofTwoStepsOnlyTheNewestIsOfferedBack() {
        Workshop workshop = open(false);
        pietWrites(workshop, "Een intranet");
        Visitor guide = guide(Language.EN);
        guide.visit("workshops/" + workshop.id());
        guide.press("Reveal the cards");
        Notification first = guide.find(Notification.class).single();
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            guide.look().roundTrip();
            assertThat(guide.find(Button.class).withText("Talk about them").exists())
                    .isTrue();
        });
        guide.press("Talk about them");
        assertThat(first.isOpened()).isFalse();
        assertThat(guide.find(Notification.class).all())
                .filteredOn(Notification::isOpened)
                .hasSize(1);
    }

    private Workshop open(boolean anonymous) {
        Workshop workshop = workshops.create(anna.id(), intranet(anonymous));
        workshops.open(anna.id(), workshop.id(), CommandId.random());
        return workshop;
    }

    private CardId pietWrites(Workshop workshop, String text) {
        Token piet = participants.join(
                workshop.id(), "Piet", workshop.groups().getFirst().id());
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(
                participants.recognise(workshop.id(), piet).orElseThrow(),
                workshop.id(),
                CommandId.random(),
                card,
                CardKind.MEANS,
                new CardDraft("", text, Map.of()));
        return card;
    }

    private void reveal(Workshop workshop) {
        floor.enter(
                anna.id(),
                workshop.id(),
                CommandId.random(),
                agendas.of(workshop.id()).current(),
                Phase.REVEAL);
    }

    private RungId ask(Workshop workshop) {
        RungId rung = RungId.random();
        Question question = Question.of(Angle.GIVE, 1);
        ladders.ask(anna.id(), workshop.id(), CommandId.random(), rung, Optional.empty(), question);
        return rung;
    }

    private Visitor guide(Language language) {
        Visitor visitor = visitor(language);
        visitor.signIn(anna.email(), PASSWORD);
        return visitor;
    }

    /** Takes the newest line back of those that say this. */
    private static void undo(Visitor visitor, String name) {
        Button button = visitor.find(Button.class)
                .withCondition(one -> name.equals(one.getAriaLabel().orElse("")))
                .all()
                .getFirst();
        visitor.look().test(button).click();
        visitor.look().roundTrip();
    }

    private static List<String> said(Visitor visitor) {
        return visitor.find(Span.class).withClassName("kv-history-said").all().stream()
                .map(Span::getText)
                .toList();
    }
}
