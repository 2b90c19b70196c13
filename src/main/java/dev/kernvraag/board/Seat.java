package dev.kernvraag.board;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.live.Picture;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a screen is in a picture: for whom it is, and at which step. While a room is split a participant is at their
 * subgroup’s, and a facilitator at that of the subgroup they look in at; screens of one seat are sent the same text.
 */
record Seat(Audience audience, StepId step) {
    static Seat of(Viewer viewer, Picture picture) {
        Agenda agenda = picture.agenda();
        StepId step = viewer.actor()
                .participates()
                .map(person -> agenda.hereFor(person).id())
                .orElseGet(() -> viewer.lookingAt()
                        .filter(one ->
                                agenda.split().flatMap(split -> split.at(one)).isPresent())
                        .orElseGet(agenda::current));
        return new Seat(viewer.audience(), step);
    }

    /** The step it is at. */
    Step here(Picture picture) {
        Agenda agenda = picture.agenda();
        return agenda.step(step).orElseGet(agenda::here);
    }

    /** The canvases that are not shown here: those of the other subgroups, to a participant. */
    Set<CanvasId> closed(Picture picture) {
        return audience == Audience.PARTICIPANT
                ? picture.agenda().parallel().stream()
                        .filter(other -> !other.id().equals(step))
                        .map(CanvasId::of)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
