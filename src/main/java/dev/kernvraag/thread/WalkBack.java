package dev.kernvraag.thread;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a means was walked back: whether one of its branches reaches a need, a goal, a problem and a stakeholder.
 *
 * <p>A branch is a card that is tied to the means, with everything that hangs together with it without going through a
 * means. After the means-end chain of laddering (Gutman 1982), in which a means has a place only through what it brings
 * and for whom.
 */
public final class WalkBack {
    /** What a branch has to reach. */
    private static final Set<CardKind> WHOLE =
            EnumSet.of(CardKind.NEED, CardKind.GOAL, CardKind.PROBLEM, CardKind.STAKEHOLDER);

    private final Map<CardId, Card> cards;
    private final Map<CardId, List<CardId>> neighbours;

    private WalkBack(Collection<Card> cards, Collection<Link> links) {
        this.cards = cards.stream().filter(Card::visible).collect(Collectors.toMap(Card::id, Function.identity()));
        this.neighbours = new HashMap<>();
        for (Link link : links) {
            if (this.cards.containsKey(link.from()) && this.cards.containsKey(link.to())) {
                neighbours
                        .computeIfAbsent(link.from(), key -> new ArrayList<>())
                        .add(link.to());
                neighbours.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link.from());
            }
        }
    }

    /** Looks at the visible cards and the links between them. */
    public static WalkBack of(Collection<Card> cards, Collection<Link> links) {
        return new WalkBack(cards, links);
    }

    /** What the best branch of a means does not reach yet; empty once the means was walked back. */
    public Set<CardKind> lacks(CardId means) {
        return neighboursOf(means).stream()
                .map(this::reached)
                .map(kinds -> {
                    Set<CardKind> missing = EnumSet.copyOf(WHOLE);
                    missing.removeAll(kinds);
                    return missing;
                })
                .min(Comparator.comparingInt(Set::size))
                .orElseGet(() -> EnumSet.copyOf(WHOLE));
    }

    private Set<CardKind> reached(CardId branch) {
        Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
        Set<CardId> seen = new HashSet<>();
        Deque<CardId> ahead = new ArrayDeque<>(List.of(branch));
        while (!ahead.isEmpty()) {
            CardId at = ahead.pop();
            Card card = cards.get(at);
            if (card != null && card.kind() != CardKind.MEANS && seen.add(at)) {
                kinds.add(card.kind());
                ahead.addAll(neighboursOf(at));
            }
        }
        return kinds;
    }

    private List<CardId> neighboursOf(CardId card) {
        return neighbours.getOrDefault(card, List.of());
    }
}
