package dev.kernvraag.ui.room;

import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.priority.Round;
import dev.kernvraag.workshop.Phase;
import dev.kernvraag.workshop.Stage;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one thing a facilitator does next, and why now.
 *
 * @param reason the key of the sentence that says why
 * @param numbers what the sentence counts
 * @param goesTo the stage it leads to, for {@link Action#ENTER}
 */
record NextStep(Action action, String reason, List<Integer> numbers, Optional<Stage> goesTo) {
    /** What the primary button does. */
    enum Action {
        OPEN_WORKSHOP,
        REVEAL,
        ENTER,
        OPEN_ROUND,
        CLOSE_ROUND,
        READ_BRIEF
    }

    static NextStep of(Picture picture, People people) {
        Workshop workshop = picture.workshop();
        Stage stage = workshop.stage();
        if (!workshop.open() && stage == Stage.ASKED_FOR) {
            return step(Action.OPEN_WORKSHOP, "room.why.open");
        }
        if (workshop.phase(stage).filter(Phase.WRITE::equals).isPresent()) {
            int faceDown =
                    (int) picture.canvas().stream().flatMap(picture::faceDown).count();
            return step(
                    Action.REVEAL, "room.why.reveal", faceDown, people.present().size());
        }
        return switch (stage) {
            case PRIORITIES -> priorities(picture);
            case BRIEF -> step(Action.READ_BRIEF, "room.why.brief");
            case THREAD -> enterNext(stage, "room.why.thread", loose(picture));
            case ASKED_FOR, NEEDS, GOALS, PROBLEMS, STAKEHOLDERS, OPTIONS ->
                enterNext(stage, "room.why.discuss", onCanvas(picture));
        };
    }

    private static NextStep priorities(Picture picture) {
        Optional<Round> round = picture.round();
        if (round.isEmpty()) {
            return step(Action.OPEN_ROUND, "room.why.openRound");
        }
        return round.get().open()
                ? step(
                        Action.CLOSE_ROUND,
                        "room.why.closeRound",
                        picture.voters(),
                        picture.people().size())
                : enterNext(Stage.PRIORITIES, "room.why.ranked", picture.voters());
    }

    private static NextStep enterNext(Stage stage, String reason, int number) {
        List<Stage> journey = Stage.journey();
        int next = Math.min(journey.indexOf(stage) + 1, journey.size() - 1);
        return new NextStep(Action.ENTER, reason, List.of(number), Optional.of(journey.get(next)));
    }

    private static NextStep step(Action action, String reason, Integer... numbers) {
        return new NextStep(action, reason, List.of(numbers), Optional.empty());
    }

    private static int onCanvas(Picture picture) {
        Optional<CardKind> kind = picture.canvas();
        return (int) picture.visible()
                .filter(card -> kind.filter(card.kind()::equals).isPresent())
                .count();
    }

    private static int loose(Picture picture) {
        Set<Object> tied = picture.links().values().stream()
                .flatMap(link -> java.util.stream.Stream.of(link.from(), link.to()))
                .collect(Collectors.toSet());
        return (int) picture.visible().filter(card -> !tied.contains(card.id())).count();
    }
}
