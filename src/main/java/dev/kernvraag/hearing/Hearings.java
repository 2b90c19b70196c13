package dev.kernvraag.hearing;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Reads from a picture who has been heard. */
public final class Hearings {
    /** A canvas is thin that has less than this part of the cards that the fullest one has. */
    private static final double THIN = 0.34;

    private Hearings() {}

    /** Who has been heard in a picture. */
    public static Hearing of(Picture picture, People people) {
        boolean anonymous = picture.workshop().anonymous();
        Collection<Participant> joined = picture.takingPart();
        List<Card> cards = picture.cards().values().stream()
                .filter(card -> !card.removed())
                .toList();
        Set<ParticipantId> here = joined.stream()
                .filter(Participant::atTable)
                .map(Participant::id)
                .collect(Collectors.toCollection(() -> new HashSet<>(people.present())));
        Set<ParticipantId> wroteHere = cards.stream()
                .flatMap(
                        card -> card
                                .author()
                                .filter(author -> picture.canvasOf(author)
                                        .map(card.canvas()::equals)
                                        .orElse(true))
                                .stream())
                .collect(Collectors.toSet());
        List<Participant> silent = anonymous || picture.canvas().isEmpty()
                ? List.of()
                : joined.stream()
                        .filter(one -> here.contains(one.id()) && !wroteHere.contains(one.id()))
                        .sorted(Comparator.comparing(Participant::name))
                        .toList();
        Map<CanvasId, Integer> cardsOn = cardsOn(cards);
        return new Hearing(
                joined.size(),
                here.size(),
                wroteHere.size(),
                picture.voters(),
                silent,
                anonymous || joined.size() < Hearing.GROUP_MIN ? OptionalDouble.empty() : spread(joined, cards),
                cardsOn,
                thin(picture, cardsOn),
                groups(picture, cards, anonymous),
                (int) picture.visible()
                        .filter(card -> !picture.attention().talkedAbout().contains(card.id()))
                        .count());
    }

    /** The mean of each person’s share of the cards and of the words, so that one long card weighs no more than it should. */
    private static OptionalDouble spread(Collection<Participant> joined, List<Card> cards) {
        List<Double> ofCards = shares(joined, cards, card -> 1);
        List<Double> ofWords = shares(joined, cards, card -> card.text().split("\\s+").length);
        List<Double> together = new ArrayList<>();
        for (int i = 0; i < ofCards.size(); i++) {
            together.add((ofCards.get(i) + ofWords.get(i)) / 2);
        }
        return OptionalDouble.of(Gini.normalised(together));
    }

    private static List<Double> shares(
            Collection<Participant> joined, List<Card> cards, ToDoubleFunction<Card> weight) {
        Map<ParticipantId, Double> sums = cards.stream()
                .filter(card -> card.author().isPresent())
                .collect(Collectors.groupingBy(card -> card.author().orElseThrow(), Collectors.summingDouble(weight)));
        double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        return joined.stream()
                .map(one -> all == 0 ? 0 : sums.getOrDefault(one.id(), 0.0) / all)
                .toList();
    }

    private static Map<CanvasId, Integer> cardsOn(List<Card> cards) {
        Map<CanvasId, Integer> counts = new HashMap<>();
        cards.forEach(card -> counts.merge(card.canvas(), 1, Integer::sum));
        return counts;
    }

    private static List<CanvasId> thin(Picture picture, Map<CanvasId, Integer> cardsOn) {
        int most = cardsOn.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return picture.agenda().steps().stream()
                .filter(step -> step.reached() && step.stage().isCanvas() && step.stage() != Stage.ASKED_FOR)
                .map(CanvasId::of)
                .distinct()
                .filter(canvas -> picture.canvas().filter(canvas::equals).isEmpty())
                .filter(canvas -> cardsOn.getOrDefault(canvas, 0) < THIN * most)
                .toList();
    }

    private static List<Hearing.OfGroup> groups(Picture picture, List<Card> cards, boolean anonymous) {
        return picture.workshop().groups().stream()
                .map(group -> {
                    Set<ParticipantId> members = picture.takingPart().stream()
                            .filter(one -> one.group().equals(group.id()))
                            .map(Participant::id)
                            .collect(Collectors.toSet());
                    boolean shown = !anonymous && members.size() >= Hearing.GROUP_MIN;
                    long wrote = cards.stream()
                            .filter(card ->
                                    card.author().filter(members::contains).isPresent())
                            .count();
                    return new Hearing.OfGroup(
                            group, members.size(), shown ? OptionalDouble.of((double) wrote) : OptionalDouble.empty());
                })
                .toList();
    }
}
