package dev.kernvraag.board;

import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two pictures on the ladder, and in what a participant and the facilitator have between them. */
class LadderStep {
    private final LadderSight ladders;
    private final Picture before;
    private final Picture now;
    private final boolean climbed;
    private final List<LadderSight.FaceDown> answered;
    private final List<LadderSight.FaceDown> takenBack;

    LadderStep(LadderSight ladders, Picture before, Picture now) {
        this.ladders = ladders;
        this.before = before;
        this.now = now;
        this.climbed = now.ladders() != before.ladders();
        this.answered = climbed ? without(LadderSight.faceDown(now), LadderSight.faceDown(before)) : List.of();
        this.takenBack = climbed ? without(LadderSight.faceDown(before), LadderSight.faceDown(now)) : List.of();
    }

    /** What everybody of an audience is told. */
    void tell(ArrayNode ops, Audience audience) {
        if (climbed) {
            ObjectNode ladder = ladders.open(now, audience);
            if (!ladder.equals(ladders.open(before, audience))) {
                ops.addArray().add("set").add("ladder").add(ladder);
            }
        }
    }

    /** What one viewer alone is told. */
    void tell(ArrayNode ops, Viewer viewer) {
        answered.stream()
                .filter(given -> owns(viewer, given))
                .forEach(given ->
                        ops.addArray().add("put").add("answers").add(id(given)).add(ladders.own(given)));
        takenBack.stream()
                .filter(given -> owns(viewer, given))
                .forEach(given -> ops.addArray().add("del").add("answers").add(id(given)));
        if (now.people() != before.people() && Messages.observes(now, viewer) != Messages.observes(before, viewer)) {
            ops.addArray().add("set").add("observer").add(Messages.observes(now, viewer));
        }
        if (viewer.actor() instanceof Actor.AsParticipant && !now.agenda().equals(before.agenda())) {
            boolean done = Messages.done(now, viewer);
            if (done != Messages.done(before, viewer)) {
                ops.addArray().add("set").add("done").add(done);
            }
            int nudge = Messages.nudge(now, viewer);
            if (nudge != Messages.nudge(before, viewer)) {
                ops.addArray().add("set").add("nudge").add(nudge);
            }
        }
    }

    private static boolean owns(Viewer viewer, LadderSight.FaceDown given) {
        return viewer.owns(given.answer().id().value(), given.answer().proof());
    }

    private static String id(LadderSight.FaceDown given) {
        return given.answer().id().value().toString();
    }

    private static List<LadderSight.FaceDown> without(
            List<LadderSight.FaceDown> some, List<LadderSight.FaceDown> others) {
        Set<AnswerId> known = others.stream().map(other -> other.answer().id()).collect(Collectors.toSet());
        return some.stream().filter(one -> !known.contains(one.answer().id())).toList();
    }
}
