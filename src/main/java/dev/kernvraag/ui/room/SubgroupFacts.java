package dev.kernvraag.ui.room;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Split;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.Subgroup;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far a subgroup is.
 *
 * @param number from 1, in the facilitator’s order
 * @param people who take part in it, by name
 * @param cards how many cards lie on its canvas, face-down ones too
 * @param faceDown how many of them lie face down
 * @param done how many people said they are done
 */
record SubgroupFacts(
        int number, Subgroup subgroup, Step step, List<Participant> people, int cards, int faceDown, int done) {
    /** Those of a picture; none while the room is together. */
    static List<SubgroupFacts> of(Picture picture) {
        List<Subgroup> subgroups =
                picture.agenda().split().map(Split::subgroups).orElse(List.of());
        return IntStream.range(0, subgroups.size())
                .mapToObj(index -> of(picture, index + 1, subgroups.get(index)))
                .toList();
    }

    private static SubgroupFacts of(Picture picture, int number, Subgroup subgroup) {
        Agenda agenda = picture.agenda();
        Step step = agenda.step(subgroup.step()).orElseGet(agenda::here);
        List<Participant> people = subgroup.among(picture.takingPart()).stream()
                .sorted(Comparator.comparing(Participant::name))
                .toList();
        return new SubgroupFacts(
                number,
                subgroup,
                step,
                people,
                (int) on(picture, step).count(),
                (int) on(picture, step).filter(Card::faceDown).count(),
                // Whoever was done before they came to another subgroup still is by their mark.
                Math.min(agenda.done(step.id()).size(), people.size()));
    }

    private static Stream<Card> on(Picture picture, Step step) {
        CanvasId canvas = CanvasId.of(step);
        return picture.cards().values().stream()
                .filter(card -> card.canvas().equals(canvas) && !card.removed() && card.standing() == Standing.OPEN);
    }

    /** Whether there is something to reveal. */
    boolean revealable() {
        return !step.revealed() && faceDown > 0;
    }
}
