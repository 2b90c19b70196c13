package dev.kernvraag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.LobbyService;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.WorkshopService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** A room works in subgroups and comes together again. */
class SubgroupTests extends ServiceTest {
    @Autowired
    private SplitService splits;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private PaceService pace;

    @Autowired
    private TemplateService templates;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private HistoryService history;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private LobbyService lobby;

    @Autowired
    private WorkshopService workshops;

    @OnEachDatabase
    void everybodyIsDealtAPlaceAndTheSizesDifferByOneAtMost() {
        for (int people : List.of(2, 7, 11)) {
            Room room = rooms.named(names(people));
            split(room, people, Stage.NEEDS, Stage.GOALS, Stage.PROBLEMS);
            List<Integer> sizes = sizes(room);
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(people);
            assertThat(sizes).allMatch(size -> size == people / 3 || size == people / 3 + 1);
        }
    }

    @OnEachDatabase
    void theSeedDecidesWhoGoesWhere() {
        Room room = rooms.named(names(6));
        Set<List<Set<ParticipantId>>> dealt = new HashSet<>();
        for (long seed : LongStream.range(0, 8).toArray()) {
            split(room, seed, Stage.NEEDS, Stage.GOALS);
            List<Set<ParticipantId>> once = members(room);
            together(room);
            split(room, seed, Stage.NEEDS, Stage.GOALS);
            assertThat(members(room)).isEqualTo(once);
            together(room);
            dealt.add(once);
        }
        assertThat(dealt).hasSizeGreaterThan(2);
    }

    @OnEachDatabase
    void peopleOfAStakeholderGroupGoTogetherAndTheOthersFillUp() {
        Room room = rooms.named(names(2));
        GroupId clients = room.workshop().groups().getLast().id();
        List<ParticipantId> three = Stream.of("Carla", "Coen", "Cas")
                .map(name -> room.join(name, clients).participant().id())
                .toList();
        splits.split(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                here(room),
                List.of(
                        new SubgroupPlan(at(room, Stage.GOALS), Set.of()),
                        new SubgroupPlan(at(room, Stage.NEEDS), Set.of(clients))),
                1);
        assertThat(members(room).getLast()).containsExactlyInAnyOrderElementsOf(three);
        assertThat(members(room).getFirst()).hasSize(2);
        ParticipantId late = room.join("Cleo", clients).participant().id();
        assertThat(members(room).getLast()).contains(late);
        ParticipantId staff = room.join("Stan").participant().id();
        assertThat(members(room).getFirst()).contains(staff);
    }

    @OnEachDatabase
    void whoJoinsLaterGoesToTheSmallestSubgroup() {
        Room room = rooms.named(names(5));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        assertThat(sizes(room)).containsExactlyInAnyOrder(2, 3);
        room.join("Late");
        assertThat(sizes(room)).containsExactly(3, 3);
    }

    @OnEachDatabase
    void whoWaitsAtTheDoorHasAPlaceOnceLetIn() {
        Room room = rooms.named(names(5));
        workshops.admission(room.facilitator(), room.id(), CommandId.random(), Admission.APPROVED);
        ParticipantId waits =
                participants.join(room.id(), "Waits", room.group()).participant();
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        assertThat(members(room)).noneMatch(members -> members.contains(waits));
        lobby.letIn(room.facilitator(), room.id(), CommandId.random(), List.of(waits));
        assertThat(members(room)).anyMatch(members -> members.contains(waits));
        assertThat(sizes(room)).containsExactly(3, 3);
    }

    @OnEachDatabase
    void somebodyIsMovedByHandAndGoesBack() {
        Room room = rooms.named(names(4));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        ParticipantId one = members(room).getFirst().iterator().next();
        CommandId move = CommandId.random();
        splits.move(
                room.facilitator(),
                room.id(),
                move,
                one,
                subgroups(room).getLast().id());
        assertThat(members(room).getLast()).hasSize(3).contains(one);
        assertThat(agendas.of(room.id()).hereFor(one).stage()).isEqualTo(Stage.GOALS);
        history.undo(room.facilitator(), room.id(), CommandId.random(), move);
        assertThat(members(room).getFirst()).contains(one);
        refused(
                "roomMovedSince",
                () -> splits.move(room.facilitator(), room.id(), CommandId.random(), one, SubgroupId.random()));
        refused(
                "noParticipant",
                () -> splits.move(
                        room.facilitator(),
                        room.id(),
                        CommandId.random(),
                        new ParticipantId(UUID.randomUUID()),
                        subgroups(room).getFirst().id()));
    }

    @OnEachDatabase
    void whoLooksOnTakesNobodysPlace() {
        Room room = rooms.named(names(5));
        room.people()
                .subList(0, 1)
                .forEach(one -> participants.appoint(
                        room.facilitator(),
                        room.id(),
                        CommandId.random(),
                        one.participant().id(),
                        Role.OBSERVES));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        Set<ParticipantId> writing = participants.of(room.id()).stream()
                .filter(one -> one.role() == Role.TAKES_PART)
                .map(one -> one.id())
                .collect(Collectors.toSet());
        assertThat(members(room))
                .allMatch(members -> members.stream().filter(writing::contains).count() == 2);
    }

    @OnEachDatabase
    void eachWritesOnTheirOwnSubgroupsCanvasAndOnNoOther() {
        Room room = rooms.named(names(2));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        Actor.AsParticipant atNeeds = at(room, 0);
        Actor.AsParticipant atGoals = at(room, 1);
        CardId need = room.write(atNeeds, CardKind.NEED, "A need");
        CardId goal = room.write(atGoals, CardKind.GOAL, "A goal");
        assertThat(room.card(need).faceDown()).isTrue();
        assertThat(room.card(goal).faceDown()).isTrue();
        refused("otherSubgroup", () -> room.write(atNeeds, CardKind.GOAL, "Not here"));
        refused("otherSubgroup", () -> room.write(atGoals, CardKind.NEED, "Nor here"));
        refused("otherSubgroup", () -> pace.done(atGoals, room.id(), CommandId.random(), at(room, Stage.NEEDS), true));
        pace.done(atGoals, room.id(), CommandId.random(), at(room, Stage.GOALS), true);
        assertThat(agendas.of(room.id()).done(at(room, Stage.GOALS))).hasSize(1);
        assertThat(agendas.of(room.id()).done(at(room, Stage.NEEDS))).isEmpty();
    }

    @OnEachDatabase
    void oneSubgroupsCardsAreRevealedWithoutTheOthers() {
        Room room = rooms.named(names(2));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        CardId need = room.write(at(room, 0), CardKind.NEED, "A need");
        CardId goal = room.write(at(room, 1), CardKind.GOAL, "A goal");
        floor.enter(room.facilitator(), room.id(), CommandId.random(), at(room, Stage.GOALS), Phase.REVEAL);
        assertThat(room.card(goal).visible()).isTrue();
        assertThat(room.card(need).faceDown()).isTrue();
        CardId more = room.write(at(room, 1), CardKind.GOAL, "Another goal");
        assertThat(room.card(more).visible()).isTrue();
    }

    @OnEachDatabase
    void bringingTheResultsTogetherTurnsAllOverAndGoesToTheFirstCanvasOnTheAgenda() {
        Room room = rooms.named(names(2));
        split(room, 1, Stage.PROBLEMS, Stage.NEEDS);
        CardId problem = room.write(at(room, 0), CardKind.PROBLEM, "A problem");
        CardId need = room.write(at(room, 1), CardKind.NEED, "A need");
        together(room);
        Agenda agenda = agendas.of(room.id());
        assertThat(agenda.split()).isEmpty();
        assertThat(agenda.here().stage()).isEqualTo(Stage.NEEDS);
        assertThat(agenda.here().phase()).isEqualTo(Phase.DISCUSS);
        assertThat(agenda.leftToDiscuss().map(Step::stage)).contains(Stage.PROBLEMS);
        assertThat(List.of(problem, need)).allMatch(card -> room.card(card).visible());
        room.enter(Stage.PROBLEMS);
        assertThat(agendas.of(room.id()).leftToDiscuss()).isEmpty();
        refused("roomMovedSince", () -> together(room));
    }

    @OnEachDatabase
    void whatIsHandedInWhenTheyAreTogetherAgainWaitsBesideItsCanvas() {
        Room room = rooms.named(names(2));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        Actor.AsParticipant atGoals = at(room, 1);
        together(room);
        CardId late = room.write(atGoals, CardKind.GOAL, "Half a word");
        assertThat(room.card(late).standing()).isEqualTo(Standing.LATE);
    }

    @OnEachDatabase
    void aRoomInSubgroupsGoesNowhereElse() {
        Room room = rooms.named(names(2));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        refused("roomSplit", () -> room.enter(Stage.PROBLEMS));
        refused(
                "roomSplit",
                () -> templates.use(room.facilitator(), room.id(), CommandId.random(), Template.Common.SHORT));
        refused("roomMovedSince", () -> split(room, 2, Stage.NEEDS, Stage.PROBLEMS));
    }

    @OnEachDatabase
    void aSplitThatMakesNoSenseIsRefused() {
        Room room = rooms.named(names(2));
        refused("fieldInvalid", () -> split(room, 1, Stage.NEEDS));
        refused("notACanvas", () -> split(room, 1, Stage.NEEDS, Stage.THREAD));
        refused("subgroupsSameCanvas", () -> split(room, 1, Stage.NEEDS, Stage.NEEDS));
        Set<GroupId> staff = Set.of(room.group());
        refused(
                "fieldInvalid",
                () -> splits.split(
                        room.facilitator(),
                        room.id(),
                        CommandId.random(),
                        here(room),
                        List.of(
                                new SubgroupPlan(at(room, Stage.GOALS), staff),
                                new SubgroupPlan(at(room, Stage.NEEDS), staff)),
                        1));
        Standpoint elsewhere = new Standpoint(at(room, Stage.BRIEF), Phase.WRITE);
        refused(
                "roomMovedSince",
                () -> splits.split(
                        room.facilitator(),
                        room.id(),
                        CommandId.random(),
                        elsewhere,
                        plans(room, Stage.NEEDS, Stage.GOALS),
                        1));
    }

    @OnEachDatabase
    void theSplitGoesBackUntilASubgroupHasMovedOn() {
        Room room = rooms.named(names(4));
        room.open(Stage.NEEDS);
        CommandId split = CommandId.random();
        Agenda before = agendas.of(room.id());
        splits.split(room.facilitator(), room.id(), split, here(room), plans(room, Stage.GOALS, Stage.PROBLEMS), 1);
        List<Set<ParticipantId>> dealt = members(room);
        CardId goal = room.write(at(room, 0), CardKind.GOAL, "A goal");
        CommandId back = undo(room, split);
        assertThat(agendas.of(room.id()).here()).isEqualTo(before.here());
        assertThat(agendas.of(room.id()).split()).isEmpty();
        assertThat(room.card(goal).faceDown()).isTrue();
        CommandId again = undo(room, back);
        assertThat(members(room)).isEqualTo(dealt);
        floor.enter(room.facilitator(), room.id(), CommandId.random(), at(room, Stage.GOALS), Phase.REVEAL);
        refused("roomMovedSince", () -> undo(room, again));
    }

    @OnEachDatabase
    void bringingTogetherGoesBackWithTheCardsFaceDownAgain() {
        Room room = rooms.named(names(4));
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        List<Set<ParticipantId>> dealt = members(room);
        CardId goal = room.write(at(room, 1), CardKind.GOAL, "A goal");
        CommandId end = CommandId.random();
        splits.bringTogether(room.facilitator(), room.id(), end);
        room.join("Late");
        CommandId back = undo(room, end);
        assertThat(room.card(goal).faceDown()).isTrue();
        assertThat(sizes(room)).containsExactlyInAnyOrder(3, 2);
        assertThat(members(room).getLast()).containsAll(dealt.getLast());
        CommandId again = undo(room, back);
        assertThat(room.card(goal).visible()).isTrue();
        room.enter(Stage.PROBLEMS);
        refused("roomMovedSince", () -> undo(room, again));
    }

    @OnEachDatabase
    void canvasesThatLieOpenCanBeAddedToAndStayOpen() {
        Room room = rooms.named(names(2));
        room.open(Stage.NEEDS);
        CardId old = room.write(at(room), CardKind.NEED, "Written before");
        room.enter(Stage.GOALS);
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        CardId more = room.write(at(room, 0), CardKind.NEED, "Added");
        assertThat(List.of(old, more)).allMatch(card -> room.card(card).visible());
    }

    @OnEachDatabase
    void anAnonymousRoomIsSplitOnlyInSubgroupsOfThreeAndNobodyMoves() {
        Room room = rooms.anonymous(names(5));
        refused("subgroupsTooSmall", () -> split(room, 1, Stage.NEEDS, Stage.GOALS));
        room.join("Sixth");
        split(room, 1, Stage.NEEDS, Stage.GOALS);
        assertThat(sizes(room)).containsExactly(3, 3);
        refused(
                "subgroupsStay",
                () -> splits.move(
                        room.facilitator(),
                        room.id(),
                        CommandId.random(),
                        room.people().getFirst().participant().id(),
                        subgroups(room).getFirst().id()));
    }

    @OnEachDatabase
    void anAnonymousRoomForgetsWhoWasWhere() {
        Room room = rooms.anonymous(names(6));
        CommandId split = CommandId.random();
        splits.split(room.facilitator(), room.id(), split, here(room), plans(room, Stage.NEEDS, Stage.GOALS), 1);
        room.people().forEach(one -> room.write(one, kindOf(room, one), "A card"));
        together(room);
        for (Actor.AsParticipant person : room.people()) {
            assertThat(tables.rowsOf(room.id()))
                    .filteredOn(row -> row.toString()
                            .contains(person.participant().id().value().toString()))
                    .hasSize(2)
                    .allMatch(row ->
                            row.table().equals("participant") || row.toString().contains("type=ParticipantJoined"));
        }
        assertThat(canvas.cards(room.id())).hasSize(6).allMatch(Card::visible);
    }

    private CardKind kindOf(Room room, Actor.AsParticipant one) {
        return CardKind.at(agendas.of(room.id()).hereFor(one.participant().id()).stage())
                .orElseThrow();
    }

    private static String[] names(int people) {
        return IntStream.range(0, people).mapToObj(i -> "Person " + i).toArray(String[]::new);
    }

    private void split(Room room, long seed, Stage... stages) {
        splits.split(room.facilitator(), room.id(), CommandId.random(), here(room), plans(room, stages), seed);
    }

    private List<SubgroupPlan> plans(Room room, Stage... stages) {
        return Stream.of(stages)
                .map(stage -> new SubgroupPlan(at(room, stage), Set.of()))
                .toList();
    }

    private void together(Room room) {
        splits.bringTogether(room.facilitator(), room.id(), CommandId.random());
    }

    private CommandId undo(Room room, CommandId step) {
        CommandId undo = CommandId.random();
        history.undo(room.facilitator(), room.id(), undo, step);
        return undo;
    }

    private Standpoint here(Room room) {
        return Standpoint.of(agendas.of(room.id()));
    }

    private StepId at(Room room, Stage stage) {
        return agendas.of(room.id()).first(stage).orElseThrow().id();
    }

    private List<Subgroup> subgroups(Room room) {
        return agendas.of(room.id()).split().orElseThrow().subgroups();
    }

    private List<Set<ParticipantId>> members(Room room) {
        return subgroups(room).stream().map(Subgroup::members).toList();
    }

    private List<Integer> sizes(Room room) {
        return members(room).stream().map(Set::size).toList();
    }

    private static Actor.AsParticipant at(Room room) {
        return room.people().getFirst();
    }

    /** Somebody in the subgroup with this index. */
    private Actor.AsParticipant at(Room room, int index) {
        Set<ParticipantId> members = members(room).get(index);
        return room.people().stream()
                .filter(one -> members.contains(one.participant().id()))
                .findFirst()
                .orElseThrow();
    }
}
