package dev.kernvraag.priority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTests {
    private final Card one = need(1);
    private final Card two = need(2);
    private final Card three = need(3);
    private final Card four = need(4);

    @Test
    void mostDotsComeFirstThenMostVoters() {
        List<Ranked> ranked =
                Ranking.of(List.of(one, two, three), List.of(tally(one, 4, 1), tally(two, 4, 3), tally(three, 5, 1)));
        assertThat(ranked).extracting(Ranked::need).containsExactly(three, two, one);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3);
    }

    @Test
    void equalsShareARankAndTheNextIsSkipped() {
        List<Ranked> ranked = Ranking.of(
                List.of(four, three, two, one),
                List.of(tally(one, 9, 3), tally(two, 4, 2), tally(three, 4, 2), tally(four, 1, 1)));
        assertThat(ranked).extracting(Ranked::need).containsExactly(one, two, three, four);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void aNeedWithoutDotsStandsAtTheEndAndIsNotForgotten() {
        List<Ranked> ranked = Ranking.of(List.of(one, two), List.of(tally(two, 1, 1)));
        assertThat(ranked).containsExactly(new Ranked(1, two, 1, 1), new Ranked(2, one, 0, 0));
    }

    @Test
    void beforeAnybodyVotedAllStandOnOneRank() {
        assertThat(Ranking.of(List.of(two, one), List.of()))
                .extracting(Ranked::rank)
                .containsExactly(1, 1);
        assertThat(Ranking.of(List.of(), List.of())).isEmpty();
    }

    private static Tally tally(Card need, int dots, int voters) {
        return new Tally(need.id(), dots, voters);
    }

    private static Card need(int number) {
        return new Card(
                new CardId(UUID.randomUUID()),
                CardKind.NEED,
                Optional.empty(),
                "possible",
                "Need " + number,
                Map.of(),
                number,
                Optional.empty(),
                "proof",
                0,
                false,
                Standing.OPEN,
                false);
    }
}
