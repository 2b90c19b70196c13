package dev.kernvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.SplitService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.SubgroupId;
import dev.kernvraag.agenda.SubgroupPlan;
import dev.kernvraag.agenda.Template;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.canvas.ParkingService;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.history.HistoryKind;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.image.UploadService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.TestImages;
import dev.kernvraag.talk.CommentId;
import dev.kernvraag.talk.Reaction;
import dev.kernvraag.talk.TalkService;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.CoFacilitatorService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.WorkshopService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Every service asks who is asking: what one workshop’s people may do, another’s may not.
 *
 * <p>It finds the services’ methods by itself. A new method with an argument that is not known here fails until the test
 * learns to make one.
 */
class AuthorisationTests extends ServiceTest {
    /** For the modules above, which have let their asker through before. */
    private static final Set<String> ASKS_NOBODY = Set.of(
            "JournalService.open",
            "JournalService.once",
            "JournalService.takeBack",
            "JournalService.hold",
            "JournalService.signedBy",
            "JournalService.since",
            "JournalService.before",
            "JournalService.entry",
            "JournalService.undone",
            "JournalService.head",
            "JournalService.erase",
            "EntryService.turnedBack",
            "WorkshopService.find",
            "ParticipantService.join",
            "ParticipantService.recognise",
            "ParticipantService.atTheDoor",
            "ParticipantService.of",
            "ParticipantService.everybody",
            "OutcastService.of",
            "OutcastService.takeOut",
            "OutcastService.letIn",
            "AgendaService.of",
            "AttentionService.of",
            "RulesService.of",
            "CanvasService.cards",
            "CanvasService.card",
            "CanvasService.place",
            "CardSweep.takeAway",
            "CardSweep.bringBack",
            "TalkService.of",
            "TalkSweep.takeAway",
            "TalkSweep.bringBack",
            "ImageService.of",
            "ImageService.file",
            "ImageService.bears",
            "ThreadService.links",
            "ThreadService.tie",
            "LinkSweep.takeAway",
            "LinkSweep.bringBack",
            "LadderService.of",
            "RoundService.latest",
            "RoundService.latestClosed",
            "RoundService.ranking",
            "LiveWorkshops.subscribe",
            "LiveWorkshops.glance");

    private static final byte[] PICTURE = TestImages.file("png", 30, 20);

    /** What a participant may do beside and with things of others. */
    private static final Set<String> PARTICIPANTS_TOO = Set.of(
            "CanvasService.add",
            "ThreadService.link",
            "TalkService.react",
            "TalkService.comment",
            "UploadService.upload",
            "AnswerService.answer",
            "ParticipantService.admit",
            "ParticipantService.admitToWrite",
            "FloorService.admitToWrite",
            "FloorService.admitToHandIn",
            "FloorService.admitToChange",
            "FloorService.admitToLink");

    /** What a co-facilitator may not do. */
    private static final Set<String> OWNERS_OWN = Set.of(
            "WorkshopService.bin",
            "WorkshopService.restore",
            "CoFacilitatorService.invite",
            "CoFacilitatorService.dismiss",
            "CoFacilitatorService.handOver");

    @Autowired
    private ApplicationContext services;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private CoFacilitatorService together;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private SplitService splits;

    @Autowired
    private ParkingService parking;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private TalkService talk;

    @Autowired
    private ImageService images;

    @Autowired
    private UploadService uploads;

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    /** A room in which there is something to do for every method. */
    private record Setting(
            Room room,
            CardId means,
            CardId bens,
            CardId other,
            CardId goal,
            LinkId link,
            RoundId round,
            RungId rung,
            AnswerId answer,
            FacilitatorId second,
            List<ParticipantId> waiting) {}

    /** A service’s method, and the bean to call it on. */
    private record Door(Object bean, Method method) {
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        boolean has(Class<?> type) {
            return Arrays.asList(method.getParameterTypes()).contains(type);
        }

        boolean asksWho() {
            return has(FacilitatorId.class) || has(Actor.class) || has(Actor.AsParticipant.class);
        }
    }

    @OnEachDatabase
    void everyMethodAboutAWorkshopAsksWhoIsAsking() {
        assertThat(doors().filter(door -> !door.asksWho()).map(Door::name))
                .containsExactlyInAnyOrderElementsOf(ASKS_NOBODY);
        assertThat(doors().filter(Door::asksWho).map(Door::name))
                .containsAll(PARTICIPANTS_TOO)
                .hasSizeGreaterThan(30);
    }

    @OnEachDatabase
    void nobodyWithoutABusinessInAWorkshopSeesOrChangesAnything() {
        Room elsewhere = rooms.named("Eve");
        FacilitatorId stranger = rooms.facilitator();
        doors().filter(Door::asksWho).forEach(door -> {
            Setting setting = setting(door);
            FacilitatorId pretender = new FacilitatorId(
                    setting.room().person("Anna").participant().id().value());
            Map<String, Long> before = tables.fingerprint();
            if (!door.has(Actor.AsParticipant.class)) {
                assertRefused(door, setting, stranger, new Actor.AsFacilitator(stranger), UnknownWorkshop.class);
                assertRefused(door, setting, pretender, new Actor.AsFacilitator(pretender), UnknownWorkshop.class);
            }
            if (!door.has(FacilitatorId.class)) {
                assertRefused(door, setting, stranger, elsewhere.person("Eve"), UnknownWorkshop.class);
            }
            assertThat(tables.fingerprint()).as(door.name()).isEqualTo(before);
            letsThroughWhoeverHasABusinessThere(door, setting);
        });
    }

    @OnEachDatabase
    void aParticipantDoesNotChangeWhatIsTheFacilitatorsOrSomebodyElses() {
        doors().filter(door -> door.has(Actor.class) && !PARTICIPANTS_TOO.contains(door.name()))
                .forEach(door -> {
                    Setting setting = setting(door);
                    Map<String, Long> before = tables.fingerprint();
                    assertRefused(
                            door,
                            setting,
                            setting.room().facilitator(),
                            setting.room().person("Anna"),
                            Refusal.class);
                    assertThat(tables.fingerprint()).as(door.name()).isEqualTo(before);
                });
    }

    @OnEachDatabase
    void aCoFacilitatorDoesAllButWhatIsTheOwnersOwn() {
        FacilitatorId second = rooms.facilitator();
        doors().filter(door -> door.has(FacilitatorId.class) || door.has(Actor.class))
                .filter(door -> !door.name().equals("AnswerService.takeBack"))
                .forEach(door -> {
                    Setting setting = setting(door);
                    Room room = setting.room();
                    together.invite(room.facilitator(), room.id(), CommandId.random(), emailOf(second));
                    ThrowingCallable attempt = () -> call(door, setting, second, new Actor.AsFacilitator(second));
                    if (OWNERS_OWN.contains(door.name())) {
                        refused("ownerOnly", attempt);
                    } else {
                        assertThatCode(attempt).as(door.name()).doesNotThrowAnyException();
                    }
                });
    }

    /** Without this, a method that refuses everybody would pass. */
    private void letsThroughWhoeverHasABusinessThere(Door door, Setting setting) {
        Room room = setting.room();
        Actor rightful = door.has(Actor.AsParticipant.class) || door.name().equals("AnswerService.takeBack")
                ? room.person("Ben")
                : room.fay();
        assertThatCode(() -> call(door, setting, room.facilitator(), rightful))
                .as(door.name())
                .doesNotThrowAnyException();
    }

    private void assertRefused(
            Door door, Setting setting, FacilitatorId facilitator, Actor actor, Class<? extends Refusal> how) {
        assertThat(catchThrowable(() -> call(door, setting, facilitator, actor)))
                .as("%s as %s", door.name(), actor)
                .isInstanceOf(how);
    }

    private String emailOf(FacilitatorId facilitator) {
        return facilitators.byId(facilitator).map(Facilitator::email).orElse("");
    }

    private Stream<Door> doors() {
        return services.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Door(bean, method)))
                .filter(door -> door.method().getDeclaringClass().getName().startsWith("dev.kernvraag."))
                .filter(door -> door.has(WorkshopId.class));
    }

    private Setting setting(Door door) {
        Room room = rooms.named("Anna", "Ben");
        Actor.AsParticipant ben = room.person("Ben");
        room.open(Stage.ASKED_FOR);
        CardId means = room.write(ben, CardKind.MEANS, "An intranet");
        room.open(Stage.NEEDS);
        CardId bens = room.write(ben, CardKind.NEED, "Ben’s need");
        CardId other = room.write(ben, CardKind.NEED, "Another need");
        room.open(Stage.GOALS);
        CardId goal = room.write(ben, CardKind.GOAL, "A goal");
        LinkId link = room.link(ben, bens, goal);
        RoundId round = RoundId.random();
        RungId rung = new RungId(UUID.randomUUID());
        AnswerId answer = new AnswerId(UUID.randomUUID());
        switch (door.name()) {
            case "RoundService.open" -> room.enter(Stage.PRIORITIES);
            case "ParkingService.unpark" -> parking.park(ben, room.id(), CommandId.random(), bens);
            case "TalkService.retract" ->
                talk.comment(ben, room.id(), CommandId.random(), new CommentId(bens.value()), bens, "Ben’s own words");
            case "ImageService.put" -> uploads.upload(room.fay(), room.id(), new ImageId(bens.value()), PICTURE);
            case "ImageService.remove" -> {
                uploads.upload(ben, room.id(), new ImageId(bens.value()), PICTURE);
                images.put(ben, room.id(), CommandId.random(), bens, new ImageId(bens.value()), "");
            }
            case "DealService.deal" -> {
                room.enter(Stage.PROBLEMS);
                room.write(ben, CardKind.PROBLEM, "Face down");
            }
            case "SplitService.move", "SplitService.bringTogether" -> split(room);
            default -> round = room.openRound(5, 3);
        }
        if (door.name().startsWith("HistoryService.")) {
            moderation.hide(room.fay(), room.id(), new CommandId(bens.value()), bens);
        }
        if (door.name().startsWith("LadderService.") || door.name().startsWith("AnswerService.")) {
            climb(door, room, means, rung, answer);
        }
        return new Setting(
                room, means, bens, other, goal, link, round, rung, answer, second(door, room), waiting(door, room));
    }

    private List<ParticipantId> waiting(Door door, Room room) {
        if (!door.name().startsWith("LobbyService.")) {
            return List.of();
        }
        workshops.admission(room.facilitator(), room.id(), CommandId.random(), Admission.APPROVED);
        return List.of(participants.join(room.id(), "Waits", room.group()).participant());
    }

    private void split(Room room) {
        splits.split(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                Standpoint.of(agendas.of(room.id())),
                plans(room),
                1);
    }

    private List<SubgroupPlan> plans(Room room) {
        return Stream.of(Stage.NEEDS, Stage.PROBLEMS)
                .map(stage -> agendas.of(room.id()).first(stage).orElseThrow().id())
                .map(step -> new SubgroupPlan(step, Set.of()))
                .toList();
    }

    private FacilitatorId second(Door door, Room room) {
        if (!door.name().startsWith("CoFacilitatorService.")) {
            return room.facilitator();
        }
        FacilitatorId second = rooms.facilitator();
        if (!door.name().endsWith(".invite")) {
            together.invite(room.facilitator(), room.id(), CommandId.random(), emailOf(second));
        }
        return second;
    }

    private void climb(Door door, Room room, CardId means, RungId rung, AnswerId answer) {
        ladders.open(room.facilitator(), room.id(), CommandId.random(), new LadderId(UUID.randomUUID()), means);
        Question question = Question.of(Angle.GIVE, 1);
        ladders.ask(room.facilitator(), room.id(), CommandId.random(), rung, Optional.empty(), question);
        answers.answer(room.person("Ben"), room.id(), CommandId.random(), rung, answer, "Hear from one another");
        if (!door.name().equals("LadderService.reveal")) {
            ladders.reveal(room.facilitator(), room.id(), CommandId.random(), rung);
        }
    }

    private Object call(Door door, Setting setting, FacilitatorId facilitator, Actor actor) throws Throwable {
        Object[] arguments = Arrays.stream(door.method().getParameters())
                .map(parameter -> argument(door, parameter, setting, facilitator, actor))
                .toArray();
        try {
            Object result = door.method().invoke(door.bean(), arguments);
            return result == null ? Receipt.class : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object argument(Door door, Parameter parameter, Setting setting, FacilitatorId facilitator, Actor actor) {
        return switch (parameter.getType().getSimpleName()) {
            case "FacilitatorId" -> parameter.getName().equals("coFacilitator") ? setting.second() : facilitator;
            case "Standpoint" -> Standpoint.of(agendas.of(setting.room().id()));
            case "Actor", "AsParticipant" -> actor;
            case "WorkshopId" -> setting.room().id();
            case "CommandId" -> parameter.getName().equals("step") ? stepOf(setting) : CommandId.random();
            case "HistoryKind" -> HistoryKind.GUIDED;
            case "long" -> parameter.getName().equals("turned") ? 0 : Long.MAX_VALUE;
            case "CardId" -> card(door, parameter, setting);
            case "CardKind" -> CardKind.NEED;
            case "CanvasId" -> CanvasId.of(door.name().equals("DealService.deal") ? Stage.PROBLEMS : Stage.NEEDS);
            case "CardDraft" -> new CardDraft("", "Written by somebody", Map.of());
            case "CommentId" ->
                new CommentId(
                        door.name().endsWith(".comment")
                                ? UUID.randomUUID()
                                : setting.bens().value());
            case "ImageId" ->
                new ImageId(
                        door.name().endsWith(".upload")
                                ? UUID.randomUUID()
                                : setting.bens().value());
            case "byte[]" -> PICTURE;
            case "Reaction" -> Reaction.VALUABLE;
            case "LinkId" -> door.name().endsWith(".link") ? new LinkId(UUID.randomUUID()) : setting.link();
            case "RoundId" -> door.name().endsWith(".open") ? RoundId.random() : setting.round();
            case "LadderId" -> new LadderId(UUID.randomUUID());
            case "RungId" -> door.name().endsWith(".ask") ? new RungId(UUID.randomUUID()) : setting.rung();
            case "AnswerId" -> door.name().endsWith(".answer") ? new AnswerId(UUID.randomUUID()) : setting.answer();
            case "Question" -> Question.of(Angle.WHOM, 2);
            case "Optional" -> Optional.empty();
            case "HouseRules" -> new HouseRules(true, true);
            case "GroupId" -> setting.room().group();
            case "ParticipantId" ->
                parameter.getName().equals("seated")
                        ? new ParticipantId(UUID.randomUUID())
                        : setting.room().person("Anna").participant().id();
            case "Admission" -> Admission.LISTED;
            case "Role" -> Role.OBSERVES;
            case "Stage" -> Stage.NEEDS;
            case "Phase" -> Phase.DISCUSS;
            case "Writing" -> Writing.ALONE;
            case "StepId" -> step(door, setting);
            case "SubgroupId" ->
                agendas.of(setting.room().id())
                        .split()
                        .map(split -> split.subgroups().getLast().id())
                        .orElseGet(SubgroupId::random);
            case "StepDraft" -> StepDraft.of(Stage.BRIEF, 5);
            case "Window" -> Window.ALWAYS;
            case "Template" -> Template.Common.ONE_CANVAS;
            case "NewWorkshop" -> new NewWorkshop("Words", "Words", Language.EN, false, List.of("Staff"));
            case "Language" -> Language.NL;
            case "boolean" -> true;
            case "int" -> number(door, parameter);
            case "String" -> parameter.getName().equals("email") ? emailOf(setting.second()) : "words";
            case "List" -> list(door, parameter, setting);
            case "Collection" -> List.of();
            default -> throw unknown(door, parameter);
        };
    }

    private static CardId card(Door door, Parameter parameter, Setting setting) {
        return switch (parameter.getName()) {
            case "root" -> setting.means();
            case "one" -> setting.other();
            case "other" -> setting.goal();
            default -> door.name().equals("CanvasService.add") ? new CardId(UUID.randomUUID()) : setting.bens();
        };
    }

    /** The command by which the facilitator covered Ben’s card. */
    private static CommandId stepOf(Setting setting) {
        return new CommandId(setting.bens().value());
    }

    private StepId step(Door door, Setting setting) {
        return switch (door.name()) {
            case "AgendaService.add" -> StepId.random();
            case "AgendaService.plan", "AgendaService.remove" -> stepAt(setting, Stage.BRIEF);
            default -> stepAt(setting, Stage.NEEDS);
        };
    }

    private StepId stepAt(Setting setting, Stage stage) {
        return agendas.of(setting.room().id()).first(stage).orElseThrow().id();
    }

    private static int number(Door door, Parameter parameter) {
        return switch (parameter.getName()) {
            case "revision", "position" -> 0;
            case "given", "places" -> 1;
            case "budget" -> 5;
            case "cap" -> 3;
            case "seconds" -> 60;
            case "most" -> 10;
            default -> throw unknown(door, parameter);
        };
    }

    private List<?> list(Door door, Parameter parameter, Setting setting) {
        return switch (door.name()) {
            case "AgendaService.order" ->
                agendas.of(setting.room().id()).steps().stream().map(Step::id).toList();
            case "LobbyService.letIn", "LobbyService.turnAway" -> setting.waiting();
            case "LobbyService.setRoster" -> List.of("Anna", "Somebody else");
            case "SplitService.split" -> plans(setting.room());
            case "TalkService.tag" -> List.of("Safety");
            default -> throw unknown(door, parameter);
        };
    }

    private static AssertionError unknown(Door door, Parameter parameter) {
        return new AssertionError(
                "Teach this test to make the %s ‘%s’ of %s, so that it can try the new method as a stranger"
                        .formatted(parameter.getType().getSimpleName(), parameter.getName(), door.name()));
    }
}
