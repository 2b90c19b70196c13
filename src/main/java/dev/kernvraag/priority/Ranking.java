package dev.kernvraag.priority;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts cards in order: most dots first, then most voters; standard competition ranking (1, 2, 2, 4). */
public final class Ranking {
    private static final Comparator<Tally> BEST_FIRST =
            Comparator.comparingInt(Tally::dots).thenComparingInt(Tally::voters).reversed();

    private Ranking() {}

    /** The cards in order; a card without a tally has no dots, and within a rank the card’s number decides. */
    public static List<Ranked> of(Collection<Card> needs, Collection<Tally> tallies) {
        Map<CardId, Tally> byCard = tallies.stream().collect(Collectors.toMap(Tally::card, Function.identity()));
        Function<Card, Tally> tally = need -> byCard.getOrDefault(need.id(), new Tally(need.id(), 0, 0));
        List<Card> ordered = needs.stream()
                .sorted(Comparator.comparing(tally, BEST_FIRST).thenComparingInt(Card::number))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (Card need : ordered) {
            Tally own = tally.apply(need);
            boolean tied = !ranked.isEmpty()
                    && ranked.getLast().dots() == own.dots()
                    && ranked.getLast().voters() == own.voters();
            int rank = tied ? ranked.getLast().rank() : ranked.size() + 1;
            ranked.add(new Ranked(rank, need, own.dots(), own.voters()));
        }
        return List.copyOf(ranked);
    }
}
