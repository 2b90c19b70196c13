package dev.kernvraag.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

class CanvasServiceTests extends ServiceTest {
    @Autowired
    private CanvasService canvas;

    private Room room;
    private Actor.AsParticipant anna;
    private Actor.AsParticipant ben;

    @BeforeEach
    void annaAndBenAtTheNeeds() {
        room = rooms.named("Anna", "Ben");
        room.enter(Stage.NEEDS);
        anna = room.person("Anna");
        ben = room.person("Ben");
    }

    @OnEachDatabase
    void aCardLiesFaceDownUntilItsStageIsRevealed() {
        CardId card = room.write(anna, CardKind.NEED, "Know whom to ask");
        assertThat(room.card(card).visible()).isFalse();
        assertThat(room.card(card).number()).isZero();
        room.reveal(Stage.NEEDS);
        assertThat(room.card(card).visible()).isTrue();
        assertThat(room.card(card).number()).isEqualTo(1);
    }

    @OnEachDatabase
    void aRevealNumbersTheCardsInAnOrderThatTellsNothingOfWhoCameFirst() {
        List<CardId> written = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(i -> written.add(room.write(i % 2 == 0 ? anna : ben, CardKind.NEED, "Need " + i)));
        room.reveal(Stage.NEEDS);
        List<Card> numbered = canvas.cards(room.id());
        assertThat(numbered)
                .extracting(Card::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(numbered)
                .extracting(card -> card.id().value().toString())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        written.stream().map(card -> card.value().toString()).toList());
    }

    @OnEachDatabase
    void numbersGoOnOverTheCanvasesOfAWorkshop() {
        room.write(anna, CardKind.NEED, "One");
        room.reveal(Stage.NEEDS);
        CardId later = room.write(ben, CardKind.NEED, "Two");
        room.open(Stage.GOALS);
        CardId goal = room.write(ben, CardKind.GOAL, "Three");
        assertThat(room.card(later).number()).isEqualTo(2);
        assertThat(room.card(goal).number()).isEqualTo(3);
    }

    @OnEachDatabase
    void aCardKeepsWhatWasWrittenAndWhoWroteIt() {
        CardDraft draft = new CardDraft(
                "keep",
                "  Tell what goes on\r\n elsewhere \u0000",
                Map.of("forWhom", "All locations", "socialFunction", "true", "fitCriterion", " "));
        Card card = room.card(room.write(anna, CardKind.NEED, draft));
        assertThat(card.section()).isEqualTo("keep");
        assertThat(card.text()).isEqualTo("Tell what goes on\n elsewhere");
        assertThat(card.fields())
                .containsExactly(Map.entry("forWhom", "All locations"), Map.entry("socialFunction", "true"));
        assertThat(card.author()).contains(anna.participant().id());
        assertThat(card.proof()).isEqualTo(anna.proofOf(card.id().value()));
    }

    @OnEachDatabase
    void aFacilitatorsCardHasNoAuthor() {
        Card card = room.card(room.write(room.fay(), CardKind.NEED, "From the facilitator"));
        assertThat(card.author()).isEmpty();
        assertThat(card.proof()).isEqualTo(Actor.AsFacilitator.PROOF);
    }

    @OnEachDatabase
    void anAnonymousCardHasNoAuthorAndYetItsAuthorChangesIt() {
        Room hidden = rooms.anonymous("Cleo", "Dirk");
        hidden.open(Stage.NEEDS);
        CardId card = hidden.write(hidden.person("Cleo"), CardKind.NEED, "Said freely");
        assertThat(hidden.card(card).author()).isEmpty();
        canvas.edit(hidden.person("Cleo"), hidden.id(), CommandId.random(), card, 0, draft("Said more freely"));
        assertThat(hidden.card(card).text()).isEqualTo("Said more freely");
        refused("notYours", () -> canvas.remove(hidden.person("Dirk"), hidden.id(), CommandId.random(), card));
    }

    @OnEachDatabase
    void aCommandThatComesTwiceHappensOnce() {
        CommandId command = CommandId.random();
        CardId card = new CardId(UUID.randomUUID());
        Receipt first = canvas.add(anna, room.id(), command, card, CardKind.NEED, draft("Once"));
        Receipt second = canvas.add(anna, room.id(), command, card, CardKind.NEED, draft("Once"));
        assertThat(second).isEqualTo(new Receipt(first.seq(), true));
        assertThat(canvas.cards(room.id())).hasSize(1);
    }

    @OnEachDatabase
    void anIdThatIsTakenIsRefusedAlsoByACardOfAnotherWorkshop() {
        CardId card = room.write(anna, CardKind.NEED, "Here");
        refused(
                "cardExists",
                () -> canvas.add(ben, room.id(), CommandId.random(), card, CardKind.NEED, draft("Here too")));
        Room elsewhere = rooms.named("Eve");
        elsewhere.enter(Stage.NEEDS);
        refused(
                "cardExists",
                () -> canvas.add(
                        elsewhere.person("Eve"),
                        elsewhere.id(),
                        CommandId.random(),
                        card,
                        CardKind.NEED,
                        draft("There")));
    }

    @OnEachDatabase
    void whoeverEditsAnOlderRevisionIsShownTheNewerOne() {
        room.reveal(Stage.NEEDS);
        CardId card = room.write(anna, CardKind.NEED, "First");
        canvas.edit(room.fay(), room.id(), CommandId.random(), card, 0, draft("By the facilitator"));
        assertThatExceptionOfType(CardConflict.class)
                .isThrownBy(() -> canvas.edit(anna, room.id(), CommandId.random(), card, 0, draft("By Anna")))
                .satisfies(conflict -> {
                    assertThat(conflict.code()).isEqualTo("conflict");
                    assertThat(conflict.current().text()).isEqualTo("By the facilitator");
                    assertThat(conflict.current().revision()).isEqualTo(1);
                });
        canvas.edit(anna, room.id(), CommandId.random(), card, 1, draft("By Anna"));
        assertThat(room.card(card).text()).isEqualTo("By Anna");
    }

    @OnEachDatabase
    void aCardIsChangedByItsAuthorAndOnceItLiesOpenByTheFacilitator() {
        CardId card = room.write(anna, CardKind.NEED, "Anna’s own");
        refused("notYours", () -> canvas.edit(ben, room.id(), CommandId.random(), card, 0, draft("Ben’s")));
        refused("notYours", () -> canvas.edit(room.fay(), room.id(), CommandId.random(), card, 0, draft("Fay’s")));
        refused("notYours", () -> canvas.remove(room.fay(), room.id(), CommandId.random(), card));
        room.reveal(Stage.NEEDS);
        canvas.edit(room.fay(), room.id(), CommandId.random(), card, 0, draft("Fay’s"));
        refused("notYours", () -> canvas.remove(ben, room.id(), CommandId.random(), card));
        assertThat(room.card(card).text()).isEqualTo("Fay’s");
        assertThat(room.card(card).author()).contains(anna.participant().id());
    }

    @OnEachDatabase
    void aRemovedCardIsNotSeenAndComesBackAsItWas() {
        room.reveal(Stage.NEEDS);
        CardId card = room.write(anna, CardKind.NEED, "Thrown away");
        Card before = room.card(card);
        canvas.remove(anna, room.id(), CommandId.random(), card);
        assertThat(room.card(card).visible()).isFalse();
        refused("noCard", () -> canvas.edit(anna, room.id(), CommandId.random(), card, 0, draft("Anew")));
        canvas.restore(anna, room.id(), CommandId.random(), card);
        assertThat(room.card(card)).isEqualTo(before);
    }

    @OnEachDatabase
    void aCardThatIsNotThereCannotBeChanged() {
        CardId nowhere = new CardId(UUID.randomUUID());
        refused("noCard", () -> canvas.edit(anna, room.id(), CommandId.random(), nowhere, 0, draft("What?")));
        refused("noCard", () -> canvas.remove(anna, room.id(), CommandId.random(), nowhere));
        refused("noCard", () -> canvas.restore(anna, room.id(), CommandId.random(), nowhere));
    }

    @OnEachDatabase
    void nobodyWritesWhereTheRoomHasNotBeenOrInAClosedWorkshop() {
        refused("stageNotReached", () -> room.write(anna, CardKind.GOAL, "Too early"));
        room.close();
        refused("workshopClosed", () -> room.write(anna, CardKind.NEED, "Too late"));
        room.write(room.fay(), CardKind.NEED, "The facilitator tidies up");
    }

    @OnEachDatabase
    void whatDoesNotFitIsRefusedWithTheReason() {
        refused("empty", () -> room.write(anna, CardKind.NEED, " \u0000\t\n"));
        refused("tooLong", () -> room.write(anna, CardKind.NEED, "x".repeat(CardDraft.TEXT_MAX + 1)));
        refused("fieldInvalid", () -> room.write(anna, CardKind.NEED, new CardDraft("nowhere", "A need", Map.of())));
        refused("fieldInvalid", () -> room.write(anna, CardKind.NEED, new CardDraft("", "A need", Map.of("odd", "1"))));
        room.write(anna, CardKind.NEED, "x".repeat(CardDraft.TEXT_MAX));
    }

    @OnEachDatabase
    void everySignThatAPersonCanTypeComesBackAsItIs() {
        List<String> typed = List.of(
                "=HYPERLINK(\"https://example.org\",\"x\")",
                "<img src=x onerror=alert(1)>",
                "\uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDC67 é e\u0301 ‘quotes’ \\ ' \" ; -- %",
                "שלום \u202Eabc\u202C",
                "{0} ${x} #{y}");
        for (String text : typed) {
            assertThat(room.card(room.write(anna, CardKind.NEED, text)).text()).isEqualTo(text);
        }
    }

    @OnEachDatabase
    void cardsAreCountedFaceDownOnesTooAndRemovedOnesNot() {
        room.write(anna, CardKind.NEED, "One");
        CardId gone = room.write(ben, CardKind.NEED, "Two");
        canvas.remove(ben, room.id(), CommandId.random(), gone);
        Room empty = rooms.named();
        assertThat(canvas.counts(List.of(room.id(), empty.id()))).isEqualTo(Map.of(room.id(), 1));
    }

    @OnEachDatabase
    void cardsAreReadByNumber() {
        room.reveal(Stage.NEEDS);
        IntStream.range(0, 5).forEach(i -> room.write(anna, CardKind.NEED, "Need " + i));
        assertThat(canvas.cards(room.id())).isSortedAccordingTo(Comparator.comparingInt(Card::number));
        assertThat(canvas.cards(room.id()))
                .extracting(Card::text)
                .startsWith("Need 0")
                .endsWith("Need 4");
    }

    private static CardDraft draft(String text) {
        return new CardDraft("", text, Map.of());
    }
}
