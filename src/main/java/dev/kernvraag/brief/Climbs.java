package dev.kernvraag.brief;

import dev.kernvraag.brief.Brief.Climb;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.Brief.Rung;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.ladder.Answer;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ladders of a workshop as far as the room has seen them, branch by branch.
 *
 * @param cards the cards that the brief holds
 * @param names of the people whose name is kept
 */
record Climbs(List<Ladder> ladders, Map<CardId, Ref> cards, Map<ParticipantId, String> names, Language language) {
    /** Those on means first, each by the number of the card it stands on; without the ones nobody answered on. */
    List<Climb> all() {
        List<Climb> climbs = new ArrayList<>();
        for (Ladder ladder : ladders) {
            Ref foot = cards.get(ladder.root());
            if (foot != null) {
                List<Rung> rungs = new ArrayList<>();
                climb(ladder, Optional.empty(), foot.text(), 0, rungs);
                if (!rungs.isEmpty()) {
                    climbs.add(new Climb(foot, List.copyOf(rungs)));
                }
            }
        }
        climbs.sort(Comparator.<Climb, Boolean>comparing(climb -> climb.foot().kind() != CardKind.MEANS)
                .thenComparing(climb -> climb.foot().number()));
        return List.copyOf(climbs);
    }

    private void climb(Ladder ladder, Optional<AnswerId> from, String said, int height, List<Rung> rungs) {
        for (dev.kernvraag.ladder.Rung rung : ladder.rungs()) {
            if (rung.on().equals(from) && rung.revealed() && !rung.answers().isEmpty()) {
                rungs.add(new Rung(
                        height,
                        said,
                        rung.question().in(language),
                        rung.answers().stream().map(this::answer).toList()));
                for (Answer answer : rung.answers()) {
                    climb(ladder, Optional.of(answer.id()), answer.text(), height + 1, rungs);
                }
            }
        }
    }

    private Brief.Answer answer(Answer answer) {
        return new Brief.Answer(
                answer.text(),
                answer.author().map(id -> names.getOrDefault(id, "")).orElse(""),
                Optional.ofNullable(cards.get(new CardId(answer.id().value()))),
                answer.deadEnd());
    }
}
