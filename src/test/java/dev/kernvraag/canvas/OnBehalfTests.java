package dev.kernvraag.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.history.HistoryKind;
import dev.kernvraag.history.HistoryLine;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.participant.SeatService;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a facilitator writes for somebody in the room. */
class OnBehalfTests extends ServiceTest {
    @Autowired
    private CanvasService canvas;

    @Autowired
    private SeatService seats;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private RulesService rules;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate jdbc;

    private Room room;
    private Actor.AsParticipant anna;

    @BeforeEach
    void annaAndBenWriteNeeds() {
        room = rooms.named("Anna", "Ben");
        anna = room.person("Anna");
        room.enter(Stage.NEEDS);
    }

    @OnEachDatabase
    void aCardWrittenForSomebodyIsTheirsAndTheFacilitatorsAndNobodyElses() {
        CardId card = room.write(forWhom(anna), CardKind.NEED, "Said aloud");
        assertThat(room.card(card).author()).contains(anna.participant().id());
        assertThat(room.card(card).faceDown()).isTrue();
        canvas.edit(anna, room.id(), CommandId.random(), card, 0, draft("Said better"));
        canvas.edit(room.fay(), room.id(), CommandId.random(), card, 1, draft("Heard better"));
        refused(
                "notYours",
                () -> canvas.edit(room.person("Ben"), room.id(), CommandId.random(), card, 2, draft("Ben’s")));
        canvas.remove(anna, room.id(), CommandId.random(), card);
        assertThat(room.card(card).removed()).isTrue();
    }

    @OnEachDatabase
    void theJournalSaysWhoSignedItAndForWhom() {
        room.write(forWhom(anna), CardKind.NEED, "Said aloud");
        HistoryLine line = history.page(room.facilitator(), room.id(), HistoryKind.CARDS, Long.MAX_VALUE, 1)
                .getFirst();
        assertThat(line.by()).isPresent();
        assertThat(line.undoable()).isTrue();
        assertThat(line.event())
                .isInstanceOfSatisfying(
                        CanvasEvent.CardAdded.class,
                        added -> assertThat(added.card().author())
                                .contains(anna.participant().id()));
    }

    @OnEachDatabase
    void theRulesHoldAsForThePersonTheyAreWrittenFor() {
        rules.set(room.fay(), room.id(), CommandId.random(), new HouseRules(true, true));
        room.reveal(Stage.NEEDS);
        CardId held = room.write(forWhom(anna), CardKind.NEED, "Waits as hers do");
        assertThat(room.card(held).standing()).isEqualTo(Standing.HELD);
        room.enter(Stage.GOALS);
        CardId late = room.write(forWhom(anna), CardKind.NEED, "Too late");
        assertThat(room.card(late).standing()).isEqualTo(Standing.LATE);
        refused("stageNotReached", () -> room.write(forWhom(anna), CardKind.STAKEHOLDER, "Ahead"));
        appoint(anna, Role.OBSERVES);
        refused("observersLookOn", () -> room.write(forWhom(anna), CardKind.GOAL, "Looks on"));
        appoint(anna, Role.REMOVED);
        refused("noParticipant", () -> room.write(forWhom(anna), CardKind.GOAL, "Gone"));
        room.close();
        refused("workshopClosed", () -> room.write(forWhom(room.person("Ben")), CardKind.GOAL, "Closed"));
    }

    @OnEachDatabase
    void cardsAreCountedTogetherWithWhatTheyWroteThemselves() {
        StepId step =
                room.plan(new StepDraft(Stage.GOALS, Bilingual.NONE, Bilingual.NONE, 5, new StepRules(true, true, 2)));
        room.enter(step);
        room.write(anna, CardKind.GOAL, "Hers");
        room.write(forWhom(anna), CardKind.GOAL, "For her");
        refused("cardsEach", () -> room.write(forWhom(anna), CardKind.GOAL, "Too many"));
        refused("cardsEach", () -> room.write(anna, CardKind.GOAL, "Too many"));
    }

    @OnEachDatabase
    void nobodyElseWritesForOthers() {
        Room other = rooms.named("Eve");
        Actor stranger =
                new Actor.OnBehalf(rooms.facilitator(), anna.participant().id());
        refused("noWorkshop", () -> room.write(stranger, CardKind.NEED, "Not his room"));
        Actor elsewhere = new Actor.OnBehalf(
                room.facilitator(), other.person("Eve").participant().id());
        refused("noParticipant", () -> room.write(elsewhere, CardKind.NEED, "Not in this room"));
    }

    @OnEachDatabase
    void somebodyAtTheTableHasASayToo() {
        ParticipantId oma = seat(room, "Oma Jansen");
        assertThat(participants.of(room.id()))
                .filteredOn(Participant::atTable)
                .extracting(Participant::name)
                .containsExactly("Oma Jansen");
        CardId card = room.write(new Actor.OnBehalf(room.facilitator(), oma), CardKind.NEED, "Coffee together");
        assertThat(room.card(card).author()).contains(oma);
        refused(
                "seatedAlready",
                () -> seats.seat(room.facilitator(), room.id(), CommandId.random(), oma, "Again", room.group()));
        refused("empty", () -> seat(room, " "));
        jdbc.update("update workshop set capacity = 3 where id = ?", room.id().value());
        refused("workshopFull", () -> seat(room, "One too many"));
    }

    @OnEachDatabase
    void inAnAnonymousWorkshopNothingTellsWhatWasWrittenForSomebody() {
        Room hidden = rooms.anonymous("Cleo");
        hidden.enter(Stage.NEEDS);
        refused(
                "onBehalfNameless",
                () -> hidden.write(
                        new Actor.OnBehalf(
                                hidden.facilitator(),
                                hidden.person("Cleo").participant().id()),
                        CardKind.NEED,
                        "Hers"));
        ParticipantId seated = seat(hidden, "Nefertiti");
        Card card = hidden.card(
                hidden.write(new Actor.OnBehalf(hidden.facilitator(), seated), CardKind.NEED, "Coffee together"));
        assertThat(card.author()).isEmpty();
        assertThat(card.proof()).isEqualTo(Actor.AsFacilitator.PROOF);
        assertThat(tables.text()).doesNotContain("Nefertiti");
        assertThat(tables.rowsOf(hidden.id()))
                .filteredOn(row -> row.toString().contains(seated.value().toString()))
                .hasSize(2)
                .allMatch(row ->
                        row.table().equals("participant") || row.toString().contains("type=PersonSeated"));
    }

    private Actor forWhom(Actor.AsParticipant person) {
        return new Actor.OnBehalf(room.facilitator(), person.participant().id());
    }

    private ParticipantId seat(Room where, String name) {
        ParticipantId seated = new ParticipantId(UUID.randomUUID());
        seats.seat(where.facilitator(), where.id(), CommandId.random(), seated, name, where.group());
        return seated;
    }

    private void appoint(Actor.AsParticipant person, Role role) {
        participants.appoint(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                person.participant().id(),
                role);
    }

    private static CardDraft draft(String text) {
        return new CardDraft("", text, Map.of());
    }
}
