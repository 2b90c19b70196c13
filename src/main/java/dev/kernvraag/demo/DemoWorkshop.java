package dev.kernvraag.demo;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.ReopenService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.StakeholderGroup;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Plays a whole workshop at once, so that a newcomer can look around in one that is nearly done. */
@Service
public class DemoWorkshop {
    private static final int BUDGET = 5;
    private static final int CAP = 3;

    private final WorkshopService workshops;
    private final AgendaService agendas;
    private final FloorService floor;
    private final ReopenService reopening;
    private final ParticipantService participants;
    private final CanvasService canvas;
    private final ThreadService thread;
    private final RoundService rounds;
    private final JsonMapper json;

    DemoWorkshop(
            WorkshopService workshops,
            AgendaService agendas,
            FloorService floor,
            ReopenService reopening,
            ParticipantService participants,
            CanvasService canvas,
            ThreadService thread,
            RoundService rounds,
            JsonMapper json) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.floor = floor;
        this.reopening = reopening;
        this.participants = participants;
        this.canvas = canvas;
        this.thread = thread;
        this.rounds = rounds;
        this.json = json;
    }

    /**
     * Makes the demo workshop for a facilitator: open, with names, with a closed round, and back at the needs, so that whoever
     * joins it writes at once.
     *
     * @param language the language of everything in it, and of its brief
     */
    @Transactional
    public WorkshopId create(FacilitatorId facilitator, Language language) {
        Script script = script(language);
        NewWorkshop frame = new NewWorkshop(
                script.title(),
                script.askedFor(),
                language,
                false,
                List.copyOf(script.groups().values()));
        Workshop made = workshops.create(facilitator, frame);
        workshops.open(facilitator, made.id(), CommandId.random());
        Room room = new Room(facilitator, made.id(), join(script, made));
        Map<String, CardId> cards = write(script, room);
        tie(script, room, cards);
        vote(script, room, cards);
        goOnWriting(room);
        return made.id();
    }

    private Map<String, Actor.AsParticipant> join(Script script, Workshop workshop) {
        Map<String, GroupId> groups =
                workshop.groups().stream().collect(Collectors.toMap(StakeholderGroup::name, StakeholderGroup::id));
        Map<String, Actor.AsParticipant> people = new HashMap<>();
        for (Script.Person person : script.people()) {
            GroupId group = named(groups, named(script.groups(), person.group()));
            Token token = participants.join(workshop.id(), person.name(), group);
            people.put(
                    person.key(), participants.recognise(workshop.id(), token).orElseThrow());
        }
        return people;
    }

    private Map<String, CardId> write(Script script, Room room) {
        Map<String, CardId> cards = new HashMap<>();
        for (CardKind kind : CardKind.journey()) {
            StepId step = enter(room, kind.stage());
            for (Script.Line line : script.cards(kind)) {
                CardId card = new CardId(UUID.randomUUID());
                canvas.add(room.person(line.by()), room.id(), CommandId.random(), card, kind, line.draft());
                cards.put(line.key(), card);
            }
            floor.enter(room.facilitator(), room.id(), CommandId.random(), step, Phase.REVEAL);
        }
        return cards;
    }

    private StepId enter(Room room, Stage stage) {
        StepId step = agendas.of(room.id()).first(stage).orElseThrow().id();
        floor.enter(room.facilitator(), room.id(), CommandId.random(), step);
        return step;
    }

    private void tie(Script script, Room room, Map<String, CardId> cards) {
        enter(room, Stage.THREAD);
        for (Script.Tie tie : script.links()) {
            CardId from = named(cards, tie.from());
            CardId to = named(cards, tie.to());
            LinkId link = new LinkId(UUID.randomUUID());
            thread.link(room.person(tie.by()), room.id(), CommandId.random(), link, from, to);
        }
    }

    private void vote(Script script, Room room, Map<String, CardId> cards) {
        enter(room, Stage.PRIORITIES);
        RoundId round = RoundId.random();
        rounds.open(room.facilitator(), room.id(), CommandId.random(), round, CardKind.NEED, BUDGET, CAP);
        for (Script.Person person : script.people()) {
            named(script.dots(), person.key()).forEach((need, given) -> {
                CardId card = named(cards, need);
                rounds.cast(room.person(person.key()), room.id(), CommandId.random(), round, card, given);
            });
        }
        rounds.close(room.facilitator(), room.id(), CommandId.random(), round);
    }

    private void goOnWriting(Room room) {
        Agenda agenda = agendas.of(room.id());
        StepId needs = agenda.first(Stage.NEEDS).orElseThrow().id();
        reopening.reopen(
                room.facilitator(), room.id(), CommandId.random(), Standpoint.of(agenda), needs, Writing.TOGETHER);
    }

    Script script(Language language) {
        String path = "/demo/intranet_" + language.tag() + ".json";
        try (InputStream in = DemoWorkshop.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing script " + path);
            }
            return json.readValue(in, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a key of the script stands for; a key that stands for nothing is a mistake in the script. */
    private static <T> T named(Map<String, T> all, String key) {
        T one = all.get(key);
        if (one == null) {
            throw new IllegalStateException("the script names an unknown '" + key + "'");
        }
        return one;
    }

    /** The workshop while it is played, with the people in it by their key. */
    private record Room(FacilitatorId facilitator, WorkshopId id, Map<String, Actor.AsParticipant> people) {
        Actor.AsParticipant person(String key) {
            return named(people, key);
        }
    }
}
