package dev.kernvraag.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.JournalVocabulary;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened is told from the journal, in order and to whom it belongs; an undo is a command like any other. */
class HistoryServiceTests extends ServiceTest {
    @Autowired
    private HistoryService history;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private JournalService journal;

    @Autowired
    private List<JournalVocabulary> vocabularies;

    private Room room;
    private Actor.AsParticipant anna;

    @BeforeEach
    void annaAtTheRevealedNeeds() {
        room = rooms.named("Anna");
        room.open(Stage.NEEDS);
        anna = room.person("Anna");
    }

    @OnEachDatabase
    void whatHappenedIsToldFromTheNewestOnPageByPage() {
        CardId card = room.write(anna, CardKind.NEED, "Feel at home");
        List<HistoryLine> newest = page(HistoryKind.EVERYTHING, Long.MAX_VALUE, 2);
        assertThat(newest.getFirst().event()).isEqualTo(new CardAdded(room.card(card)));
        List<HistoryLine> earlier =
                page(HistoryKind.EVERYTHING, newest.getLast().seq(), 100);
        assertThat(Stream.concat(newest.stream(), earlier.stream()).map(HistoryLine::seq))
                .startsWith(journal.head(room.id()))
                .endsWith(1L)
                .hasSize(Math.toIntExact(journal.head(room.id())));
    }

    @OnEachDatabase
    void somebodyLooksAtOneKindOfThingsOnly() {
        room.write(anna, CardKind.NEED, "Feel at home");
        assertThat(page(HistoryKind.CARDS, Long.MAX_VALUE, 100))
                .isNotEmpty()
                .allMatch(line -> HistoryKind.CARDS.events().stream().anyMatch(kind -> kind.isInstance(line.event())));
        assertThat(page(HistoryKind.LADDERS, Long.MAX_VALUE, 100)).isEmpty();
    }

    @OnEachDatabase
    void aLineNamesTheFacilitatorWhoDidItAndNoParticipant() {
        room.write(anna, CardKind.NEED, "Anna’s");
        room.write(room.fay(), CardKind.NEED, "The facilitator’s");
        List<HistoryLine> cards = page(HistoryKind.CARDS, Long.MAX_VALUE, 100);
        assertThat(cards.getFirst().by().map(Facilitator::id)).contains(room.facilitator());
        assertThat(cards.getLast().by()).isEmpty();
        assertThat(page(HistoryKind.GUIDED, Long.MAX_VALUE, 100))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.by().isPresent());
    }

    /** Whoever adds an event gives it a kind here, and a sentence with that. */
    @OnEachDatabase
    void everyEventIsOfSomeKindBesideTheWhole() {
        assertThat(vocabularies.stream().flatMap(vocabulary -> vocabulary.events().stream()))
                .allMatch(event -> Stream.of(HistoryKind.values())
                        .filter(kind -> kind != HistoryKind.EVERYTHING && kind != HistoryKind.GUIDED)
                        .flatMap(kind -> kind.events().stream())
                        .anyMatch(kind -> kind.isAssignableFrom(event)));
    }

    @OnEachDatabase
    void anUndoThatComesTwiceHappensOnceAndHasALineOfItsOwn() {
        CommandId step = added("Too much");
        CommandId undo = CommandId.random();
        Receipt first = history.undo(room.facilitator(), room.id(), undo, step);
        assertThat(history.undo(room.facilitator(), room.id(), undo, step)).isEqualTo(new Receipt(first.seq(), true));
        assertThat(first.seq()).isEqualTo(journal.head(room.id()));
        HistoryLine line = line(step);
        assertThat(line.undone()).isTrue();
        assertThat(line.undoable()).isFalse();
        assertThat(line(undo).undoable()).isTrue();
        refused("undoneAlready", () -> undo(step));
    }

    @OnEachDatabase
    void anUndoThatWasUndoneLetsTheStepBeUndoneAgain() {
        CommandId step = added("Too much");
        undo(undo(step));
        assertThat(line(step).undone()).isFalse();
        undo(step);
        assertThat(line(step).undone()).isTrue();
    }

    @OnEachDatabase
    void whatAParticipantDidIsNotTheFacilitatorsToUndo() {
        CommandId command = CommandId.random();
        canvas.add(
                anna,
                room.id(),
                command,
                new CardId(UUID.randomUUID()),
                CardKind.NEED,
                new CardDraft("", "Mine", Map.of()));
        assertThat(line(command).undoable()).isFalse();
        refused("notUndoable", () -> undo(command));
        refused("notUndoable", () -> undo(CommandId.random()));
    }

    @OnEachDatabase
    void aStepOfAnotherWorkshopIsNotThere() {
        CommandId step = added("Too much");
        Room other = rooms.named();
        FacilitatorId stranger = rooms.facilitator();
        refused("notUndoable", () -> history.undo(other.facilitator(), other.id(), CommandId.random(), step));
        refused("noWorkshop", () -> history.undo(stranger, room.id(), CommandId.random(), step));
        refused("noWorkshop", () -> history.page(stranger, room.id(), HistoryKind.CARDS, 9, 9));
    }

    private CommandId added(String text) {
        CommandId step = CommandId.random();
        canvas.add(
                room.fay(),
                room.id(),
                step,
                new CardId(UUID.randomUUID()),
                CardKind.NEED,
                new CardDraft("", text, Map.of()));
        return step;
    }

    private CommandId undo(CommandId step) {
        CommandId undo = CommandId.random();
        history.undo(room.facilitator(), room.id(), undo, step);
        return undo;
    }

    private HistoryLine line(CommandId step) {
        return history.line(room.facilitator(), room.id(), step).orElseThrow();
    }

    private List<HistoryLine> page(HistoryKind kind, long before, int most) {
        return history.page(room.facilitator(), room.id(), kind, before, most);
    }
}
