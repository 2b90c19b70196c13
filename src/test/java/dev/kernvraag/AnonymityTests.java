package dev.kernvraag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.canvas.ParkingService;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.image.UploadService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.removal.WriterRemovalService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.Tables.Row;
import dev.kernvraag.support.TestImages;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody learns who gets hold of the whole database after an anonymous workshop: nothing of who did what. */
class AnonymityTests extends ServiceTest {
    private static final List<String> NAMES =
            List.of("Annabelzz", "Benjaminzz", "Cleopatrazz", "Dirkjanzz", "Eveliezz");
    private static final Pattern MARK = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{2}:\\d{2}:\\d{2}");

    /** Where a thing that somebody did stands, and the column that names it; an answer and the card it became are one. */
    private static final Map<String, String> THINGS = Map.of(
            "card",
            "id",
            "card_link",
            "id",
            "step_done",
            "step_id",
            "ladder_answer",
            "id",
            "card_image",
            "id",
            "dots",
            "round_id",
            "participant",
            "id");

    /** When a facilitator did something, which is no secret. */
    private static final Set<String> FACILITATORS_TIMES = Set.of(
            "workshop.created_at",
            "workshop.binned_at",
            "agenda.timer_ends_at",
            "agenda_step.opens_at",
            "agenda_step.closes_at",
            "facilitator.created_at");

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ParkingService parking;

    @Autowired
    private ImageService images;

    @Autowired
    private UploadService uploads;

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private HistoryService history;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private PaceService pace;

    @Autowired
    private WriterRemovalService removals;

    @OnEachDatabase
    void noNameIsKept() {
        Room room = rooms.anonymous(NAMES.toArray(String[]::new));
        List<Row> rows = after(room);
        assertThat(rows).isNotEmpty().noneMatch(row -> NAMES.stream().anyMatch(row.toString()::contains));
    }

    @OnEachDatabase
    void aParticipantIsNamedWhereTheyJoinedAndNowhereElse() {
        Room room = rooms.anonymous(NAMES.toArray(String[]::new));
        List<Row> rows = after(room);
        for (Actor.AsParticipant person : room.people()) {
            String id = person.participant().id().value().toString();
            assertThat(rows)
                    .filteredOn(row -> row.toString().contains(id))
                    .hasSize(2)
                    .allMatch(row ->
                            row.table().equals("participant") || row.toString().contains("type=ParticipantJoined"));
        }
    }

    @OnEachDatabase
    void noMarkTiesTwoThingsToOnePerson() {
        Room room = rooms.anonymous(NAMES.toArray(String[]::new));
        List<Row> rows = after(room);
        Map<String, Set<String>> things = new HashMap<>();
        for (Row row : rows) {
            String thing = THINGS.get(row.table());
            if (thing != null) {
                marks(row)
                        .forEach(mark -> things.computeIfAbsent(mark, key -> new HashSet<>())
                                .add(String.valueOf(row.columns().get(thing))));
            }
        }
        assertThat(things.values()).allMatch(marked -> marked.size() == 1);
        int cardsLinksVotersAndHandsUp = 4 * NAMES.size();
        assertThat(things).hasSizeGreaterThan(cardsLinksVotersAndHandsUp);
        for (Row line : rows) {
            // A hand that was up and came down again is in the journal only.
            if (line.table().equals("journal_line") && !line.toString().contains("type=StepDone")) {
                for (String mark : marks(line)) {
                    assertThat(things.getOrDefault(mark, Set.of()))
                            .as("%s", line)
                            .hasSize(1)
                            .allMatch(line.toString()::contains);
                }
            }
        }
    }

    @OnEachDatabase
    void aWriterWhoIsTakenOutIsNamedNowhereAndTheirPlaceStaysAsItWas() {
        Room room = rooms.anonymous(NAMES.toArray(String[]::new));
        after(room);
        Actor.AsParticipant rude = room.people().getFirst();
        CardId card = canvas.cards(room.id()).stream()
                .filter(one -> one.visible() && one.ownedBy(rude))
                .findFirst()
                .orElseThrow()
                .id();
        String id = rude.participant().id().value().toString();
        Object seat = participantRow(room, id);
        removals.remove(room.facilitator(), room.id(), CommandId.random(), card, room.people());
        List<Row> rows = tables.rowsOf(room.id());
        assertThat(rows).anyMatch(row -> row.toString().contains("type=WriterRemoved"));
        assertThat(rows)
                .filteredOn(row -> row.toString().contains(id))
                .hasSize(2)
                .allMatch(row ->
                        row.table().equals("participant") || row.toString().contains("type=ParticipantJoined"));
        assertThat(participantRow(room, id)).isEqualTo(seat);
        assertThat(rows)
                .filteredOn(row -> row.table().equals("outcast"))
                .singleElement()
                .satisfies(row -> assertThat(marks(row)).containsExactly(rude.proofOf(card.value())));
    }

    private Object participantRow(Room room, String id) {
        return tables.rowsOf(room.id()).stream()
                .filter(row -> row.table().equals("participant"))
                .filter(row -> row.columns().get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A line that names a facilitator tells that no participant did it, and nothing more of any of them. */
    @OnEachDatabase
    void aLineNamesTheFacilitatorOrNobody() {
        Room room = rooms.anonymous(NAMES.toArray(String[]::new));
        String facilitator = room.facilitator().value().toString();
        assertThat(after(room))
                .filteredOn(row -> row.table().equals("journal_line"))
                .extracting(row -> row.columns().get("facilitator_id"))
                .containsOnly(facilitator, "null");
    }

    @OnEachDatabase
    void noTimeIsFinerThanADay() {
        Room room = rooms.anonymous(NAMES.toArray(String[]::new));
        List<Row> rows = after(room);
        for (Row row : rows) {
            row.columns().forEach((column, value) -> {
                String where = row.table() + "." + column;
                if (value instanceof Instant time && !FACILITATORS_TIMES.contains(where)) {
                    assertThat(time).as(where).isEqualTo(time.truncatedTo(ChronoUnit.DAYS));
                } else if (!(value instanceof Instant)) {
                    assertThat(String.valueOf(value)).as(where).doesNotContainPattern(TIME_OF_DAY);
                }
            });
        }
    }

    @OnEachDatabase
    void whereNamesAreKnownEverybodySeesWhoWroteWhat() {
        Room room = rooms.named(NAMES.toArray(String[]::new));
        List<Row> rows = after(room);
        for (Actor.AsParticipant person : room.people()) {
            assertThat(rows)
                    .filteredOn(row -> row.table().equals("card"))
                    .anyMatch(card -> card.columns()
                            .get("author_id")
                            .equals(person.participant().id().value().toString()));
        }
        assertThat(rows)
                .filteredOn(row -> row.table().equals("journal_line"))
                .extracting(row -> (Instant) row.columns().get("happened_at"))
                .noneMatch(time -> time.equals(time.truncatedTo(ChronoUnit.DAYS)));
    }

    /** Five people write, link, vote, change their minds and say that they are done; then all rows about it. */
    private List<Row> after(Room room) {
        room.enter(Stage.NEEDS);
        List<CardId> needs = new ArrayList<>();
        for (Actor.AsParticipant person : room.people()) {
            needs.add(room.write(person, CardKind.NEED, "A need"));
            picture(room, person, needs.getLast());
            pace.done(
                    person, room.id(), CommandId.random(), agendas.of(room.id()).current(), true);
        }
        room.reveal(Stage.NEEDS);
        room.open(Stage.GOALS);
        for (int i = 0; i < room.people().size(); i++) {
            Actor.AsParticipant person = room.people().get(i);
            CardId goal = room.write(person, CardKind.GOAL, "A goal");
            room.link(person, goal, needs.get((i + 1) % needs.size()));
            CardId second = room.write(person, CardKind.GOAL, "Another goal");
            canvas.edit(person, room.id(), CommandId.random(), second, 0, new CardDraft("", "A better goal", Map.of()));
            pace.done(
                    person, room.id(), CommandId.random(), agendas.of(room.id()).current(), true);
        }
        Actor.AsParticipant somebody = room.people().getFirst();
        CardId gone = room.write(somebody, CardKind.GOAL, "Taken away");
        canvas.remove(somebody, room.id(), CommandId.random(), gone);
        CardId parked = room.write(somebody, CardKind.GOAL, "An app");
        parking.park(somebody, room.id(), CommandId.random(), parked);
        climb(room, parked);
        StepId own = room.plan(StepDraft.own(5));
        room.enter(own);
        for (Actor.AsParticipant person : room.people()) {
            room.write(person, CanvasId.own(own), new CardDraft("", "What I see", Map.of()));
        }
        room.reveal(own);
        CommandId hidden = CommandId.random();
        moderation.hide(room.fay(), room.id(), hidden, needs.getFirst());
        history.undo(room.facilitator(), room.id(), CommandId.random(), hidden);
        room.enter(Stage.PRIORITIES);
        RoundId round = room.openRound(5, 3);
        for (Actor.AsParticipant person : room.people()) {
            room.cast(person, round, needs.getFirst(), 2);
            room.cast(person, round, needs.getLast(), 3);
        }
        room.closeRound(round);
        return tables.rowsOf(room.id());
    }

    private void picture(Room room, Actor.AsParticipant person, CardId card) {
        ImageId image = new ImageId(UUID.randomUUID());
        uploads.upload(person, room.id(), image, TestImages.file("png", 30, 20));
        images.put(person, room.id(), CommandId.random(), card, image, "What I saw");
    }

    /** Everybody answers a question on a ladder, and all but one of the answers become cards. */
    private void climb(Room room, CardId means) {
        ladders.open(room.facilitator(), room.id(), CommandId.random(), new LadderId(UUID.randomUUID()), means);
        RungId rung = RungId.random();
        Question question = Question.of(Angle.GIVE, 1);
        ladders.ask(room.facilitator(), room.id(), CommandId.random(), rung, Optional.empty(), question);
        List<AnswerId> given = new ArrayList<>();
        for (Actor.AsParticipant person : room.people()) {
            given.add(new AnswerId(UUID.randomUUID()));
            answers.answer(person, room.id(), CommandId.random(), rung, given.getLast(), "It gives me this");
        }
        ladders.reveal(room.facilitator(), room.id(), CommandId.random(), rung);
        for (AnswerId answer : given.subList(1, given.size())) {
            answers.become(room.facilitator(), room.id(), CommandId.random(), answer, CardKind.NEED);
        }
    }

    private static Set<String> marks(Row row) {
        Set<String> marks = new HashSet<>();
        row.columns().values().forEach(value -> {
            Matcher found = MARK.matcher(String.valueOf(value));
            while (found.find()) {
                marks.add(found.group());
            }
        });
        return marks;
    }
}
