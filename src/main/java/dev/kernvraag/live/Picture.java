package dev.kernvraag.live;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.attention.Attention;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.image.CardImage;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Outcast;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.Role;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.Tally;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.talk.Talk;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole workshop after one line of its journal, face-down cards included: what a screen may show of it is decided by
 * whoever draws the screen.
 *
 * @param seq the line
 * @param deleted whether the workshop has gone to the bin
 * @param images of the cards that have one
 * @param outcasts who was taken out of the room and is known by a thing they wrote only
 * @param round the newest round
 * @param tallies its totals, empty while it is open
 * @param voters how many people have spent a dot in it
 */
public record Picture(
        long seq,
        boolean deleted,
        Workshop workshop,
        Agenda agenda,
        HouseRules rules,
        Map<CardId, Card> cards,
        Map<LinkId, Link> links,
        List<Ladder> ladders,
        Attention attention,
        Map<CardId, Talk> talk,
        Map<CardId, CardImage> images,
        Map<ParticipantId, Participant> people,
        List<Outcast> outcasts,
        Optional<Round> round,
        List<Tally> tallies,
        int voters) {

    /** The cards of a canvas that lie face down. */
    public Stream<Card> faceDown(CanvasId canvas) {
        return cards.values().stream()
                .filter(card -> card.faceDown() && card.canvas().equals(canvas));
    }

    /** Those who joined and take part: not the observers, nor who waits or was removed. */
    public List<Participant> takingPart() {
        return people.values().stream()
                .filter(one -> one.role() == Role.TAKES_PART)
                .toList();
    }

    /** Those who take part at a screen of their own, and so can spend dots. */
    public List<Participant> atScreens() {
        return takingPart().stream().filter(one -> !one.atTable()).toList();
    }

    /** Those who wait to be let in. */
    public List<Participant> waiting() {
        return people.values().stream().filter(one -> one.role() == Role.WAITS).toList();
    }

    /** The role of somebody who joined; whoever is not known was removed. */
    public Role roleOf(ParticipantId participant) {
        Participant known = people.get(participant);
        return known == null ? Role.REMOVED : known.role();
    }

    /** The role of a participant at a screen: one who was taken out may be known by a thing they wrote only. */
    public Role roleOf(Actor.AsParticipant actor) {
        return outcasts.stream().anyMatch(one -> one.is(actor))
                ? Role.REMOVED
                : roleOf(actor.participant().id());
    }

    /** The ladder the room is on. */
    public Optional<Ladder> ladder() {
        return ladders.stream().filter(Ladder::open).findFirst();
    }

    /** How many cards of a canvas were turned over. */
    public long turnedOver(CanvasId canvas) {
        return cards.values().stream()
                .filter(card -> card.number() > 0 && card.canvas().equals(canvas))
                .count();
    }

    /** The cards everybody may see. */
    public Stream<Card> visible() {
        return cards.values().stream().filter(Card::visible);
    }

    /** The card that an image lies on. */
    public Optional<Card> cardWith(ImageId image) {
        return images.entrySet().stream()
                .filter(one -> one.getValue().id().equals(image))
                .findFirst()
                .map(one -> cards.get(one.getKey()));
    }

    /** The canvas that the room is at; empty at a step without one. */
    public Optional<CanvasId> canvas() {
        return canvas(agenda.here());
    }

    /** The canvas that somebody is at: their subgroup’s while the room is split. */
    public Optional<CanvasId> canvasOf(ParticipantId one) {
        return canvas(agenda.hereFor(one));
    }

    /** The canvas of a step, if it has one. */
    public static Optional<CanvasId> canvas(Step step) {
        return Optional.of(step).filter(one -> one.stage().isCanvas()).map(CanvasId::of);
    }
}
