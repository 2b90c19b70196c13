package dev.kernvraag.board;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import dev.kernvraag.live.Picture;
import dev.kernvraag.phrasing.MeansCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * Which cards sound like a means, for the only ones who are told: a card’s author, and the facilitator once it lies open.
 *
 * <p>The workshop’s own language is tried first, and then the other: people write in the one they speak.
 */
final class Signs {
    /** On an own canvas a means may be just what the room is asked for. */
    private static final Set<CardKind> LISTENED_TO = Set.of(CardKind.NEED, CardKind.GOAL, CardKind.PROBLEM);

    private final List<Move> moves = new ArrayList<>();

    private Signs() {}

    private record Move(Card card, List<String> was, List<String> is, boolean wasOpen) {}

    /** What changed between two pictures, for the cards that did. */
    static Signs between(List<Card> changed, Picture before, Picture now) {
        Signs signs = new Signs();
        for (Card card : changed) {
            Card earlier = before.cards().get(card.id());
            List<String> was = of(earlier, before);
            List<String> is = of(card, now);
            if (!was.isEmpty() || !is.isEmpty()) {
                signs.moves.add(new Move(card, was, is, earlier != null && earlier.visible()));
            }
        }
        return signs;
    }

    /** The words by which a card sounds like a means; none if it does not, or if somebody said it is none. */
    static List<String> of(@Nullable Card card, Picture picture) {
        if (card == null || card.removed() || card.meant() || !LISTENED_TO.contains(card.kind())) {
            return List.of();
        }
        Language first = picture.workshop().briefLanguage();
        return MeansCheck.inAny(card.text(), first)
                .map(sign -> List.copyOf(sign.words()))
                .orElse(List.of());
    }

    /** For the facilitator, who sees what lies open. */
    void tellFacilitator(ArrayNode ops) {
        for (Move move : moves) {
            tell(
                    ops,
                    move.card(),
                    move.wasOpen() ? move.was() : List.of(),
                    move.card().visible() ? move.is() : List.of());
        }
    }

    /** For an author, who sees the own cards. */
    void tell(ArrayNode ops, Viewer viewer) {
        for (Move move : moves) {
            if (viewer.owns(move.card())) {
                tell(ops, move.card(), move.was(), move.is());
            }
        }
    }

    private static void tell(ArrayNode ops, Card card, List<String> was, List<String> is) {
        String id = card.id().value().toString();
        if (is.equals(was)) {
            return;
        }
        if (is.isEmpty()) {
            ops.addArray().add("del").add("signs").add(id);
        } else {
            is.forEach(ops.addArray().add("put").add("signs").add(id).addArray()::add);
        }
    }
}
