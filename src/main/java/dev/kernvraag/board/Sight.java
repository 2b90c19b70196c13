package dev.kernvraag.board;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.live.Picture;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.WalkBack;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decides what of a picture reaches a browser.
 *
 * <p>Face-down cards reach nobody but their author. How many lie face down is told to the facilitator and the projector,
 * never to another participant. While the room is split, what lies open on a canvas reaches its subgroup and no other.
 */
final class Sight {
    private Sight() {}

    /**
     * What the room is doing, for the screens of a seat.
     *
     * @param writable whether the viewer may change anything
     * @param composing whether the viewer may add cards here
     * @param linking whether the viewer may tie cards together here
     * @param following whether every screen shows the step the room is at
     * @param kind how a browser calls the canvas the room is at
     * @param reached the canvases that the room has been on
     * @param light the card that everybody looks at
     * @param window when participants may add cards; a screen turns with the clock by itself, and the server has the last word
     */
    record Room(
            String stage,
            Optional<String> kind,
            Optional<String> phase,
            boolean anonymous,
            boolean open,
            boolean writable,
            boolean composing,
            boolean linking,
            String step,
            boolean locked,
            boolean following,
            List<String> reached,
            Optional<String> light,
            Window window) {}

    static Room room(Picture picture, Seat seat) {
        Audience audience = seat.audience();
        Workshop workshop = picture.workshop();
        boolean writable =
                switch (audience) {
                    case PARTICIPANT -> workshop.open();
                    case FACILITATOR -> true;
                    case PROJECTOR -> false;
                };
        Step here = seat.here(picture);
        Optional<CanvasId> at = Picture.canvas(here);
        Set<CanvasId> closed = seat.closed(picture);
        boolean guiding = audience == Audience.FACILITATOR;
        return new Room(
                here.stage().name(),
                at.map(CanvasKey::of),
                at.map(canvas -> here.phase().name()),
                workshop.anonymous(),
                workshop.open(),
                writable,
                writable && (guiding || here.takesCards()),
                writable && (guiding || here.plan().rules().link()),
                here.id().value().toString(),
                here.locked(),
                picture.agenda().following(),
                picture.agenda().steps().stream()
                        .filter(step -> step.reached() && step.stage().isCanvas())
                        .map(CanvasId::of)
                        .filter(canvas -> !closed.contains(canvas))
                        .map(CanvasKey::of)
                        .distinct()
                        .toList(),
                picture.attention()
                        .card()
                        .filter(card -> lies(picture, closed, card))
                        .map(card -> card.value().toString()),
                here.window());
    }

    /** A canvas of the facilitator’s own. */
    record OwnCanvas(String key, Bilingual name, Layout layout) {}

    /** The own canvases that the room has been on: what is ahead is the facilitator’s. */
    static Stream<OwnCanvas> ownCanvases(Picture picture) {
        return picture.agenda().steps().stream()
                .filter(Step::reached)
                .flatMap(step -> step.plan().layout().stream()
                        .map(layout -> new OwnCanvas(
                                CanvasKey.of(CanvasId.of(step)), step.plan().title(), layout)));
    }

    /** The cards that lie open for everybody at a seat. */
    static Stream<Card> open(Picture picture, Seat seat) {
        Set<CanvasId> closed = seat.closed(picture);
        return picture.visible().filter(card -> !closed.contains(card.canvas()));
    }

    /** The cards that are the viewer’s own and that the room does not see: face down, waiting or hidden. */
    static Stream<Card> ownUnseen(Picture picture, Viewer viewer) {
        return picture.cards().values().stream()
                .filter(card -> !card.visible() && !card.removed())
                .filter(card -> viewer.owns(card));
    }

    /** The cards that wait for the facilitator, or that the facilitator covered. */
    static Stream<Card> aside(Picture picture, Audience audience) {
        return audience == Audience.FACILITATOR
                ? picture.cards().values().stream().filter(card -> card.standing() != Standing.OPEN && !card.removed())
                : Stream.empty();
    }

    /** Whether a viewer may see a card in the bin: its author, and a facilitator unless it lay face down. */
    static boolean inBin(Card card, Viewer viewer) {
        boolean guided =
                viewer.audience() == Audience.FACILITATOR && (card.number() > 0 || card.standing() != Standing.OPEN);
        return card.removed() && (guided || viewer.owns(card));
    }

    /** Whether a viewer may see a card now, on its canvas or beside it. */
    static boolean sees(Picture picture, Viewer viewer, Card card) {
        if (card.removed()) {
            return inBin(card, viewer);
        }
        return lies(picture, Seat.of(viewer, picture).closed(picture), card.id())
                || (viewer.audience() == Audience.FACILITATOR && card.standing() != Standing.OPEN)
                || (!card.visible() && viewer.owns(card));
    }

    /** The links between cards that lie open. */
    static Stream<Link> links(Picture picture, Seat seat) {
        Set<CanvasId> closed = seat.closed(picture);
        return picture.links().values().stream()
                .filter(link -> lies(picture, closed, link.from()) && lies(picture, closed, link.to()));
    }

    /** What the means that were not walked back lack, by their id. */
    static SortedMap<String, Set<CardKind>> lacks(Picture picture) {
        WalkBack walked = WalkBack.of(picture.cards().values(), picture.links().values());
        SortedMap<String, Set<CardKind>> lacking = new TreeMap<>();
        picture.visible().filter(card -> card.kind() == CardKind.MEANS).forEach(means -> {
            Set<CardKind> kinds = walked.lacks(means.id());
            if (!kinds.isEmpty()) {
                lacking.put(means.id().value().toString(), kinds);
            }
        });
        return lacking;
    }

    /** The cards that the room has talked about, for the facilitator. */
    static List<String> talkedAbout(Picture picture, Audience audience) {
        return audience == Audience.FACILITATOR
                ? picture.attention().talkedAbout().stream()
                        .map(card -> card.value().toString())
                        .sorted()
                        .toList()
                : List.of();
    }

    /** How many cards lie face down, by section of the canvas of a seat. */
    static SortedMap<String, Integer> hidden(Picture picture, Seat seat) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        if (seat.audience() != Audience.PARTICIPANT) {
            Picture.canvas(seat.here(picture)).stream()
                    .flatMap(picture::faceDown)
                    .forEach(card -> counts.merge(card.section(), 1, Integer::sum));
        }
        return counts;
    }

    /** Whether a card lies open, and not on a canvas that is closed. */
    static boolean lies(Picture picture, Set<CanvasId> closed, CardId id) {
        Map<CardId, Card> cards = picture.cards();
        Card card = cards.get(id);
        return card != null && card.visible() && !closed.contains(card.canvas());
    }
}
