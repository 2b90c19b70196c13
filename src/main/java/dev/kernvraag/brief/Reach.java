package dev.kernvraag.brief;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.thread.Layer;
import dev.kernvraag.thread.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cards a card comes to through the links, over any number of steps.
 *
 * <p>It goes one way only: along the thread to what it serves, or back to what it comes from. A walk that turned would
 * reach nearly everything, and would say nothing.
 */
class Reach {
    private final Collection<Card> cards;
    private final Map<CardId, List<CardId>> along = new HashMap<>();
    private final Map<CardId, List<CardId>> back = new HashMap<>();

    /**
     * The links between these cards; a link to any other card is left out.
     *
     * @param cards in the order in which they are named
     */
    Reach(Collection<Card> cards, Collection<Link> links) {
        this.cards = cards;
        Set<CardId> known = new HashSet<>();
        cards.forEach(card -> known.add(card.id()));
        for (Link link : links) {
            if (known.contains(link.from()) && known.contains(link.to())) {
                along.computeIfAbsent(link.from(), unused -> new ArrayList<>()).add(link.to());
                back.computeIfAbsent(link.to(), unused -> new ArrayList<>()).add(link.from());
            }
        }
    }

    /** The cards of every other kind that a card reaches: nearer to for whom along the thread, nearer to the means back. */
    Map<CardKind, List<Card>> from(Card card) {
        Set<CardId> ahead = walk(card.id(), along);
        Set<CardId> behind = walk(card.id(), back);
        Map<CardKind, List<Card>> reached = new EnumMap<>(CardKind.class);
        for (Card other : cards) {
            int distance = Layer.of(other.kind()) - Layer.of(card.kind());
            boolean there =
                    (distance > 0 && ahead.contains(other.id())) || (distance < 0 && behind.contains(other.id()));
            if (there) {
                reached.computeIfAbsent(other.kind(), unused -> new ArrayList<>())
                        .add(other);
            }
        }
        return reached;
    }

    private static Set<CardId> walk(CardId start, Map<CardId, List<CardId>> steps) {
        Set<CardId> seen = new HashSet<>();
        Deque<CardId> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            for (CardId next : steps.getOrDefault(waiting.remove(), List.of())) {
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return seen;
    }
}
