package dev.kernvraag.support;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Token;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An open workshop of a test, with people in it; everything goes through the services, as in a real room. */
public final class Room {
    private final Rooms rooms;
    private final Workshop made;
    private final Map<String, Actor.AsParticipant> people = new HashMap<>();

    Room(Rooms rooms, Workshop made) {
        this.rooms = rooms;
        this.made = made;
    }

    public WorkshopId id() {
        return made.id();
    }

    /** The workshop as it is now. */
    public Workshop workshop() {
        return rooms.workshops.get(facilitator(), id());
    }

    public FacilitatorId facilitator() {
        return made.facilitator();
    }

    /** The facilitator, as one who writes. */
    public Actor fay() {
        return new Actor.AsFacilitator(facilitator());
    }

    /** The first group: people join it unless they say otherwise. */
    public GroupId group() {
        return made.groups().getFirst().id();
    }

    /** Somebody who joined under this name. */
    public Actor.AsParticipant person(String name) {
        Actor.AsParticipant known = people.get(name);
        if (known == null) {
            throw new IllegalArgumentException(name + " is not in the room");
        }
        return known;
    }

    /** Everybody who joined. */
    public List<Actor.AsParticipant> people() {
        return List.copyOf(people.values());
    }

    public Actor.AsParticipant join(String name) {
        return join(name, group());
    }

    /** Has somebody of a stakeholder group join. */
    public Actor.AsParticipant join(String name, GroupId group) {
        Token token = rooms.participants.join(id(), name, group);
        Actor.AsParticipant joined = rooms.participants.recognise(id(), token).orElseThrow();
        people.put(name, joined);
        return joined;
    }

    public void enter(Stage stage) {
        rooms.guide.enter(facilitator(), id(), stage);
    }

    public void reveal(Stage stage) {
        rooms.guide.reveal(facilitator(), id(), stage);
    }

    /** Takes the room to a stage and turns its cards over. */
    public void open(Stage stage) {
        enter(stage);
        reveal(stage);
    }

    /** Puts a step at the end of the agenda. */
    public StepId plan(StepDraft plan) {
        StepId step = StepId.random();
        rooms.guide.agendas().add(facilitator(), id(), CommandId.random(), step, plan, AgendaService.STEPS_MAX);
        return step;
    }

    public void enter(StepId step) {
        rooms.guide.floor().enter(facilitator(), id(), CommandId.random(), step);
    }

    public void reveal(StepId step) {
        rooms.guide.floor().enter(facilitator(), id(), CommandId.random(), step, Phase.REVEAL);
    }

    public void close() {
        rooms.workshops.close(facilitator(), id(), CommandId.random());
    }

    public CardId write(Actor who, CardKind kind, String text) {
        return write(who, kind, new CardDraft("", text, Map.of()));
    }

    public CardId write(Actor who, CardKind kind, CardDraft draft) {
        CardId card = new CardId(UUID.randomUUID());
        rooms.canvas.add(who, id(), CommandId.random(), card, kind, draft);
        return card;
    }

    public CardId write(Actor who, CanvasId canvas, CardDraft draft) {
        CardId card = new CardId(UUID.randomUUID());
        rooms.canvas.add(who, id(), CommandId.random(), card, canvas, draft);
        return card;
    }

    /** A card as it is now. */
    public Card card(CardId card) {
        return rooms.canvas.card(id(), card).orElseThrow();
    }

    public LinkId link(Actor who, CardId one, CardId other) {
        LinkId link = new LinkId(UUID.randomUUID());
        rooms.thread.link(who, id(), CommandId.random(), link, one, other);
        return link;
    }

    public RoundId openRound(int budget, int cap) {
        RoundId round = RoundId.random();
        rooms.rounds.open(facilitator(), id(), CommandId.random(), round, CardKind.NEED, budget, cap);
        return round;
    }

    public void cast(Actor.AsParticipant who, RoundId round, CardId need, int dots) {
        rooms.rounds.cast(who, id(), CommandId.random(), round, need, dots);
    }

    public void closeRound(RoundId round) {
        rooms.rounds.close(facilitator(), id(), CommandId.random(), round);
    }
}
