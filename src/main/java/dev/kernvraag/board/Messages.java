package dev.kernvraag.board;

import dev.kernvraag.agenda.Nudge;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardConflict;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.language.Texts;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages a board is sent. */
@Component
class Messages {
    private final BoardJson json;
    private final LadderSight ladders;
    private final Places places;
    private final TalkJson talk;
    private final Clock clock;

    Messages(BoardJson json, LadderSight ladders, Places places, TalkJson talk, Clock clock) {
        this.clock = clock;
        this.json = json;
        this.ladders = ladders;
        this.places = places;
        this.talk = talk;
    }

    /** Everything a screen needs to begin. */
    String snapshot(Picture picture, Viewer viewer, Language language, Map<CardId, Integer> dots) {
        Seat seat = Seat.of(viewer, picture);
        ObjectNode message = json.message("snapshot")
                .put("seq", place(viewer.workshop(), picture.seq()))
                .put("as", viewer.audience().key())
                .put("lang", language.tag())
                .put("now", clock.millis());
        line(message, viewer, picture);
        message.set("texts", json.texts(language));
        message.set("canvases", json.canvases(Sight.ownCanvases(picture).toList()));
        message.set("room", json.room(Sight.room(picture, seat)));
        ArrayNode cards = message.putArray("cards");
        ArrayNode mine = message.putArray("mine");
        Sight.open(picture, seat).forEach(card -> cards.add(json.card(card, picture)));
        Sight.ownUnseen(picture, viewer).forEach(card -> cards.add(json.card(card, picture)));
        picture.cards().values().stream()
                .filter(card -> viewer.owns(card))
                .forEach(card -> mine.add(card.id().value().toString()));
        ArrayNode links = message.putArray("links");
        Sight.links(picture, seat).forEach(link -> {
            links.add(json.link(link));
            if (viewer.owns(link.id().value(), link.proof())) {
                mine.add(link.id().value().toString());
            }
        });
        message.set(
                "round",
                picture.round().map(round -> json.round(round, picture)).orElse(null));
        ObjectNode own = message.putObject("dots");
        dots.forEach((card, given) -> own.put(card.value().toString(), given));
        talk.snapshot(message, mine, picture, viewer);
        message.set("rules", json.rules(picture.rules()));
        ArrayNode aside = message.putArray("aside");
        Sight.aside(picture, viewer.audience()).forEach(card -> aside.add(json.card(card, picture)));
        Persons.snapshot(json, message, picture, viewer.audience());
        ObjectNode signs = message.putObject("signs");
        picture.cards().values().stream()
                .filter(card -> (viewer.audience() == Audience.FACILITATOR && card.visible()) || viewer.owns(card))
                .forEach(card -> sign(signs, card, picture));
        message.set("ladder", ladders.open(picture, viewer.audience()));
        ArrayNode answers = message.putArray("answers");
        LadderSight.faceDown(picture).stream()
                .filter(one ->
                        viewer.owns(one.answer().id().value(), one.answer().proof()))
                .forEach(one -> answers.add(ladders.own(one)));
        picture.ladder().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .flatMap(rung -> rung.answers().stream())
                .filter(answer -> viewer.owns(answer.id().value(), answer.proof()))
                .forEach(answer -> mine.add(answer.id().value().toString()));
        message.put("done", done(picture, viewer));
        message.put("nudge", nudge(picture, viewer));
        message.put("observer", observes(picture, viewer));
        message.set("talkedAbout", json.ids(Sight.talkedAbout(picture, viewer.audience())));
        message.set("lacks", json.lacks(Sight.lacks(picture)));
        message.set("hidden", json.counts(Sight.hidden(picture, seat)));
        return json.write(message);
    }

    private static void sign(ObjectNode signs, Card card, Picture picture) {
        List<String> words = Signs.of(card, picture);
        if (!words.isEmpty()) {
            words.forEach(signs.putArray(card.id().value().toString())::add);
        }
    }

    /** Whether a participant said that they are done with the step they are at. */
    static boolean done(Picture picture, Viewer viewer) {
        if (!(viewer.actor() instanceof Actor.AsParticipant person)) {
            return false;
        }
        StepId step = Seat.of(viewer, picture).step();
        return picture.agenda().done(step).contains(person.proofOf(step.value()));
    }

    /** Whether a participant looks on only. */
    static boolean observes(Picture picture, Viewer viewer) {
        return viewer.actor() instanceof Actor.AsParticipant person
                && picture.roleOf(person.participant().id()) == Role.OBSERVES;
    }

    /** The number of the newest nudge that is for a participant, or for everybody; 0 for none. */
    static int nudge(Picture picture, Viewer viewer) {
        return viewer.actor() instanceof Actor.AsParticipant person
                ? picture.agenda()
                        .nudge()
                        .filter(nudge -> nudge.whom()
                                .map(person.participant().id()::equals)
                                .orElse(true))
                        .map(Nudge::number)
                        .orElse(0)
                : 0;
    }

    /** What changed for a viewer; null if nothing did. */
    @Nullable String patch(Step step, Viewer viewer, long told) {
        ArrayNode shared = step.shared(viewer);
        ArrayNode own = step.own(viewer);
        if (shared.isEmpty() && own.isEmpty()) {
            return null;
        }
        return own.isEmpty()
                ? step.written(viewer, told, () -> patch(step, viewer, told, shared, own))
                : patch(step, viewer, told, shared, own);
    }

    private String patch(Step step, Viewer viewer, long told, ArrayNode shared, ArrayNode own) {
        WorkshopId workshop = step.now().workshop().id();
        ObjectNode message = json.message("patch")
                .put("from", place(workshop, told))
                .put("to", place(workshop, step.now().seq()));
        line(message, viewer, step.now());
        message.putArray("ops").addAll(shared).addAll(own);
        return json.write(message);
    }

    /** The line itself, for who is told how much is written anyway: only so can the rest of their page be seen to lag. */
    private static void line(ObjectNode message, Viewer viewer, Picture picture) {
        if (viewer.audience() != Audience.PARTICIPANT) {
            message.put("line", picture.seq());
        }
    }

    /** What a board is told of the line its workshop is at. */
    long place(WorkshopId workshop, long seq) {
        return places.of(workshop, seq);
    }

    /** Who is present; by number only where nobody is known by name, and nobody where the house wants it so. */
    String people(People people, Picture picture) {
        Set<ParticipantId> present = picture.rules().presence() ? people.present() : Set.of();
        ObjectNode message = json.message("people").put("present", present.size());
        ArrayNode names = message.putArray("names");
        present.stream()
                .map(picture.people()::get)
                .filter(Objects::nonNull)
                .map(Participant::name)
                .filter(name -> !name.isEmpty())
                .sorted()
                .forEach(names::add);
        return json.write(message);
    }

    String ok() {
        return json.write(json.message("ok"));
    }

    /** The server is about to stop: the board need not wonder when it loses its connection. */
    String closing() {
        return json.write(json.message("closing"));
    }

    String bye(String reason) {
        return json.write(json.message("bye").put("reason", reason));
    }

    String acknowledged(UUID command, WorkshopId workshop, Receipt receipt) {
        return json.write(json.message("ack").put("id", command.toString()).put("seq", place(workshop, receipt.seq())));
    }

    /**
     * A command that will never be carried out as it is, so that its text goes back to the writer; or, for a {@link
     * TryAgain}, one that the browser keeps and sends again.
     */
    String refused(UUID command, Refusal refusal, Texts texts, Picture picture) {
        ObjectNode message = json.message("nack").put("id", command.toString());
        ObjectNode error = message.putObject("error")
                .put("code", refusal.code())
                .put("text", refusal.in(texts))
                .put("kept", true);
        if (refusal instanceof TryAgain) {
            error.put("retry", true);
        }
        if (refusal instanceof CardConflict conflict) {
            Card current = conflict.current();
            error.set("current", json.card(current, picture));
        }
        return json.write(message);
    }

    /** A command that failed on our side: the browser keeps it and sends it again. */
    String failed(UUID command, Texts texts) {
        ObjectNode message = json.message("nack").put("id", command.toString());
        message.putObject("error")
                .put("code", "unexpected")
                .put("text", texts.get("error.unexpected"))
                .put("kept", true)
                .put("retry", true);
        return json.write(message);
    }
}
