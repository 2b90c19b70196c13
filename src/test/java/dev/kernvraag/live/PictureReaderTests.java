package dev.kernvraag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.ReopenService;
import dev.kernvraag.agenda.SplitService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.Subgroup;
import dev.kernvraag.agenda.SubgroupPlan;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.canvas.ParkingService;
import dev.kernvraag.history.HistoryKind;
import dev.kernvraag.history.HistoryLine;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.image.UploadService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.Answer;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.Rung;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.TestImages;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** A picture that followed the journal is the picture that the tables give, wherever it began. */
class PictureReaderTests extends ServiceTest {
    private static final int STEPS = 260;
    private static final int LOOK_EVERY = 11;
    private static final byte[] PICTURE = TestImages.file("png", 30, 20);

    @Autowired
    private PictureReader reader;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private ReopenService reopening;

    @Autowired
    private PaceService pace;

    @Autowired
    private SplitService splits;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ParkingService parking;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private RulesService rules;

    @Autowired
    private ThreadService thread;

    @Autowired
    private ImageService images;

    @Autowired
    private UploadService uploads;

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    @Autowired
    private RoundService rounds;

    @Autowired
    private HistoryService history;

    @OnEachDatabase
    void whateverHappensAPictureFromAnyMomentArrivesAtTheSamePicture() {
        List<Picture> all = new ArrayList<>();
        for (long seed : List.of(1L, 2L, 20261125L)) {
            Random random = new Random(seed);
            Room room = aRoomWithSomethingOnItsWalls();
            List<Picture> looked = new ArrayList<>();
            Picture followed = reader.read(room.id());
            for (int step = 0; step < STEPS; step++) {
                happens(random, room, step);
                if (step % LOOK_EVERY == 0) {
                    looked.add(reader.read(room.id()));
                    followed = reader.advance(followed);
                    assertSame(followed, looked.getLast());
                }
            }
            Picture last = reader.read(room.id());
            for (Picture earlier : looked) {
                assertSame(reader.advance(earlier), last);
            }
            all.addAll(looked);
        }
        assertThat(all).anyMatch(picture -> picture.cards().size() > 10);
        assertThat(all).anyMatch(picture -> !picture.links().isEmpty());
        assertThat(all).anyMatch(picture -> picture.images().size() > 1);
        assertThat(all)
                .anyMatch(picture -> picture.cards().values().stream()
                                .filter(card -> card.kind() == CardKind.OWN && card.visible())
                                .count()
                        > 2);
        assertThat(all).anyMatch(picture -> !picture.tallies().isEmpty());
        assertThat(all).anyMatch(picture -> picture.agenda().split().isPresent());
        assertThat(all)
                .anyMatch(picture -> picture.agenda().steps().stream()
                        .anyMatch(step -> step.reopenedAfter().isPresent()));
        assertThat(all)
                .anyMatch(picture -> picture.ladders().stream()
                                .flatMap(ladder -> ladder.rungs().stream())
                                .flatMap(rung -> rung.answers().stream())
                                .filter(Answer::card)
                                .count()
                        > 0);
    }

    @OnEachDatabase
    void whatIsTakenBackReachesThePictureToo() {
        Random random = new Random(7);
        Room room = aRoomWithSomethingOnItsWalls();
        Picture followed = reader.read(room.id());
        for (int step = 0; step < STEPS; step++) {
            happens(random, room, step);
            undo(random, room);
            if (step % LOOK_EVERY == 0) {
                followed = reader.advance(followed);
                assertSame(followed, reader.read(room.id()));
            }
        }
        assertThat(history.page(room.facilitator(), room.id(), HistoryKind.GUIDED, Long.MAX_VALUE, STEPS))
                .anyMatch(HistoryLine::undone);
    }

    @OnEachDatabase
    void aPictureWithNothingNewStaysTheSame() {
        Room room = rooms.named("Anna");
        Picture now = reader.read(room.id());
        assertThat(reader.advance(now)).isSameAs(now);
    }

    @OnEachDatabase
    void aWorkshopInTheBinIsSeenToBeGoneAndComesBack() {
        Room room = rooms.named("Anna");
        Picture before = reader.read(room.id());
        workshops.bin(room.facilitator(), room.id(), CommandId.random());
        Picture gone = reader.advance(before);
        assertThat(gone.deleted()).isTrue();
        refused("noWorkshop", () -> reader.read(room.id()));
        workshops.restore(room.facilitator(), room.id(), CommandId.random());
        assertSame(reader.advance(gone), reader.read(room.id()));
    }

    private Room aRoomWithSomethingOnItsWalls() {
        Room room = rooms.named("Anna", "Ben", "Cleo");
        room.open(Stage.NEEDS);
        room.open(Stage.GOALS);
        for (Actor.AsParticipant person : room.people()) {
            room.write(room.fay(), CardKind.NEED, "A need");
            CardId goal = room.write(person, CardKind.GOAL, "A goal");
            room.link(person, goal, room.write(room.fay(), CardKind.NEED, "Another need"));
        }
        StepId own = room.plan(StepDraft.own(5));
        room.enter(own);
        for (int card = 0; card < 3; card++) {
            room.write(room.fay(), CanvasId.own(own), new CardDraft("", "What I see", Map.of()));
        }
        room.reveal(own);
        answerBecomesANeed(room);
        RoundId round = room.openRound(5, 3);
        room.cast(
                room.people().getFirst(),
                round,
                canvas.cards(room.id()).getFirst().id(),
                2);
        return room;
    }

    private void answerBecomesANeed(Room room) {
        CardId problem = room.write(room.fay(), CardKind.PROBLEM, "A problem");
        room.open(Stage.PROBLEMS);
        ladders.open(room.facilitator(), room.id(), next(), new LadderId(UUID.randomUUID()), problem);
        RungId rung = RungId.random();
        ladders.ask(room.facilitator(), room.id(), next(), rung, Optional.empty(), Question.of(Angle.CAUSE, 1));
        AnswerId answer = new AnswerId(UUID.randomUUID());
        answers.answer(room.people().getFirst(), room.id(), next(), rung, answer, "Where it comes from");
        ladders.reveal(room.facilitator(), room.id(), next(), rung);
        answers.become(room.facilitator(), room.id(), next(), answer, CardKind.NEED);
    }

    /** To find out that two big pictures differ in the order of something only takes long; most are equal as they are. */
    private static void assertSame(Picture followed, Picture read) {
        if (!followed.equals(read)) {
            assertThat(followed)
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(read);
        }
    }

    private void happens(Random random, Room room, int step) {
        Actor.AsParticipant person =
                room.people().get(random.nextInt(room.people().size()));
        Actor anybody = random.nextInt(4) == 0 ? room.fay() : person;
        CardKind kind = CardKind.journey().get(random.nextInt(CardKind.journey().size()));
        Stage stage = Stage.journey().get(random.nextInt(Stage.journey().size()));
        try {
            switch (random.nextInt(25)) {
                case 0 -> room.join("Person " + step);
                case 1, 2 -> room.write(anybody, kind, "Card " + step);
                case 3, 4 -> own(random, room, anybody, step);
                case 5 ->
                    canvas.edit(anybody, room.id(), next(), aCard(random, room).id(), 0, draft("Edit " + step));
                case 6 ->
                    canvas.remove(
                            anybody, room.id(), next(), aCard(random, room).id());
                case 7 ->
                    canvas.restore(
                            anybody, room.id(), next(), aCard(random, room).id());
                case 8, 9 ->
                    room.link(
                            anybody,
                            aCard(random, room).id(),
                            aCard(random, room).id());
                case 10 ->
                    thread.unlink(
                            room.fay(), room.id(), next(), aLink(random, room).id());
                case 11 -> room.enter(stage);
                case 12 -> phase(random, room);
                case 13 ->
                    parking.park(
                            room.fay(), room.id(), next(), aCard(random, room).id());
                case 14 ->
                    parking.unpark(
                            room.fay(), room.id(), next(), aCard(random, room).id());
                case 15 -> moderate(random, room);
                case 16 -> frame(random, room, person);
                case 17, 18 -> subgroups(random, room, person);
                case 19, 20, 21 -> climb(random, room, person, step);
                case 22, 23 -> picture(random, room, person);
                default -> round(random, room, person);
            }
        } catch (Refusal refusal) {
            // Not everything that people try is allowed at that moment; then nothing happens.
        }
    }

    /** A card gets an image, another one, or loses it. */
    private void picture(Random random, Room room, Actor anybody) {
        CardId card = aCard(random, room).id();
        if (random.nextInt(3) == 0) {
            images.remove(room.fay(), room.id(), next(), card);
        } else {
            Actor who = random.nextBoolean() ? room.fay() : anybody;
            ImageId image = new ImageId(UUID.randomUUID());
            uploads.upload(who, room.id(), image, PICTURE);
            images.put(who, room.id(), next(), card, image, "What I see");
        }
    }

    /** What happens on canvases of the facilitator’s own: there are new ones, cards, and sections that come and go. */
    private void own(Random random, Room room, Actor anybody, int step) {
        List<Step> own = agendas.of(room.id()).steps().stream()
                .filter(one -> one.stage() == Stage.OWN)
                .toList();
        if (own.size() < 2) {
            room.enter(room.plan(StepDraft.own(5)));
            return;
        }
        Step one = own.get(random.nextInt(own.size()));
        List<Layout.Section> sections = one.plan().layout().orElseThrow().sections();
        if (random.nextInt(4) > 0) {
            String section = sections.get(random.nextInt(sections.size())).key();
            room.write(anybody, CanvasId.of(one), new CardDraft(section, "Card " + step, Map.of()));
            return;
        }
        StepDraft plan = StepDraft.own(5);
        Layout.Section kept = sections.get(random.nextInt(sections.size()));
        Layout layout =
                new Layout(Bilingual.NONE, List.of(kept, Layout.Section.named(new Bilingual("Nieuw", ""))), List.of());
        agendas.plan(
                room.facilitator(),
                room.id(),
                next(),
                one.id(),
                new StepDraft(Stage.OWN, plan.title(), plan.instruction(), 5, plan.rules(), Optional.of(layout)));
    }

    private void phase(Random random, Room room) {
        Agenda agenda = agendas.of(room.id());
        Step here = agenda.here();
        if (random.nextInt(3) == 0) {
            Step step = agenda.steps().get(random.nextInt(agenda.steps().size()));
            Writing writing = random.nextBoolean() ? Writing.ALONE : Writing.TOGETHER;
            reopening.reopen(room.facilitator(), room.id(), next(), Standpoint.of(agenda), step.id(), writing);
            return;
        }
        floor.enter(
                room.facilitator(),
                room.id(),
                next(),
                here.id(),
                List.of(Phase.values()).get(random.nextInt(Phase.values().length)));
    }

    private void subgroups(Random random, Room room, Actor.AsParticipant person) {
        Agenda agenda = agendas.of(room.id());
        if (agenda.split().isEmpty()) {
            List<SubgroupPlan> plans = agenda.steps().stream()
                    .filter(step -> step.stage().isCanvas() && random.nextBoolean())
                    .map(step -> new SubgroupPlan(step.id(), Set.of()))
                    .toList();
            splits.split(room.facilitator(), room.id(), next(), Standpoint.of(agenda), plans, random.nextLong());
            return;
        }
        List<Subgroup> all = agenda.split().orElseThrow().subgroups();
        if (random.nextInt(3) == 0) {
            splits.bringTogether(room.facilitator(), room.id(), next());
        } else {
            Subgroup to = all.get(random.nextInt(all.size()));
            splits.move(
                    room.facilitator(), room.id(), next(), person.participant().id(), to.id());
        }
    }

    private void moderate(Random random, Room room) {
        if (random.nextBoolean()) {
            moderation.hide(room.fay(), room.id(), next(), aCard(random, room).id());
        } else {
            moderation.show(room.fay(), room.id(), next(), aCard(random, room).id());
        }
    }

    private void frame(Random random, Room room, Actor.AsParticipant person) {
        Step here = agendas.of(room.id()).here();
        switch (random.nextInt(6)) {
            case 0 -> workshops.close(room.facilitator(), room.id(), next());
            case 1 ->
                rules.set(room.fay(), room.id(), next(), new HouseRules(random.nextBoolean(), random.nextBoolean()));
            case 2 -> pace.done(person, room.id(), next(), here.id(), random.nextBoolean());
            case 3 -> pace.extendTimer(room.facilitator(), room.id(), next(), 60);
            case 4 ->
                pace.open(
                        room.facilitator(),
                        room.id(),
                        next(),
                        here.id(),
                        new Window(Optional.empty(), Optional.of(Instant.parse("2026-03-02T09:50:00Z"))));
            default -> workshops.open(room.facilitator(), room.id(), next());
        }
    }

    private void undo(Random random, Room room) {
        List<HistoryLine> steps =
                history.page(room.facilitator(), room.id(), HistoryKind.GUIDED, Long.MAX_VALUE, LOOK_EVERY);
        try {
            HistoryLine step = steps.get(random.nextInt(steps.size()));
            history.undo(room.facilitator(), room.id(), next(), step.command());
        } catch (Refusal refusal) {
            // Not every step can be taken back at every moment; then nothing happens.
        }
    }

    /** What happens on a ladder: it is gone on with where it stands, and now and then it is left for another. */
    private void climb(Random random, Room room, Actor.AsParticipant person, int step) {
        Optional<Ladder> open =
                ladders.of(room.id()).stream().filter(Ladder::open).findFirst();
        if (open.isEmpty() || random.nextInt(12) == 0) {
            Optional<Card> foot = one(
                    random,
                    canvas.cards(room.id()).stream()
                            .filter(card -> card.kind() == CardKind.MEANS || card.kind() == CardKind.PROBLEM)
                            .toList());
            foot.ifPresent(card ->
                    ladders.open(room.facilitator(), room.id(), next(), new LadderId(UUID.randomUUID()), card.id()));
            return;
        }
        Optional<Rung> asking = open.get().asking();
        Optional<Answer> one = one(
                random,
                open.get().rungs().stream()
                        .filter(rung -> rung.revealed() || random.nextInt(4) == 0)
                        .flatMap(rung -> rung.answers().stream())
                        .toList());
        if (asking.isPresent() && random.nextInt(3) > 0) {
            RungId rung = asking.get().id();
            if (random.nextInt(3) > 0) {
                AnswerId answer = new AnswerId(UUID.randomUUID());
                answers.answer(person, room.id(), next(), rung, answer, "Answer " + step);
            } else {
                ladders.reveal(room.facilitator(), room.id(), next(), rung);
            }
            return;
        }
        switch (random.nextInt(5)) {
            case 0, 1 ->
                ladders.ask(
                        room.facilitator(),
                        room.id(),
                        next(),
                        RungId.random(),
                        one.map(Answer::id),
                        Question.of(Angle.GIVE, 1 + random.nextInt(Angle.FORMS)));
            case 2 -> one.ifPresent(answer -> answers.takeBack(person, room.id(), next(), answer.id()));
            case 3 ->
                one.ifPresent(answer -> answers.become(
                        room.facilitator(),
                        room.id(),
                        next(),
                        answer.id(),
                        CardKind.journey().get(random.nextInt(CardKind.journey().size()))));
            default ->
                one.ifPresent(answer ->
                        ladders.end(room.facilitator(), room.id(), next(), answer.id(), random.nextBoolean()));
        }
    }

    private static <T> Optional<T> one(Random random, List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private void round(Random random, Room room, Actor.AsParticipant person) {
        rounds.latest(room.id())
                .filter(round -> round.open())
                .ifPresentOrElse(
                        running -> {
                            if (random.nextInt(4) == 0) {
                                room.closeRound(running.id());
                            } else {
                                room.cast(
                                        person,
                                        running.id(),
                                        aCard(random, room).id(),
                                        random.nextInt(3));
                            }
                        },
                        () -> room.openRound(5, 3));
    }

    private Card aCard(Random random, Room room) {
        List<Card> cards = canvas.cards(room.id());
        if (cards.isEmpty()) {
            throw new Refusal("noCard");
        }
        return cards.get(random.nextInt(cards.size()));
    }

    private Link aLink(Random random, Room room) {
        List<Link> links = thread.links(room.id());
        if (links.isEmpty()) {
            throw new Refusal("noLink");
        }
        return links.get(random.nextInt(links.size()));
    }

    private static CardDraft draft(String text) {
        return new CardDraft("", text, Map.of());
    }

    private static CommandId next() {
        return CommandId.random();
    }
}
