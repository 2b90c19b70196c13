package dev.kernvraag.ui.room;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.priority.Round;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one thing a facilitator does next, and why now.
 *
 * @param reason the key of the sentence that says why
 * @param numbers what the sentence counts
 * @param goesTo the step it leads to, for {@link Action#ENTER}
 * @param beside what can also be done now, second to the step
 */
record NextStep(Action action, String reason, List<Integer> numbers, Optional<Step> goesTo, Optional<Action> beside) {
    /** What the primary button does. */
    enum Action {
        OPEN_WORKSHOP,
        REVEAL,
        DEAL,
        DISCUSS,
        ENTER,
        OPEN_ROUND,
        CLOSE_ROUND,
        REVEAL_ANSWERS,
        CLOSE_LADDER,
        BRING_TOGETHER,
        READ_BRIEF,
        WRITE_AGAIN
    }

    static NextStep of(Picture picture, People people) {
        Step here = picture.agenda().here();
        boolean open = picture.workshop().open();
        if (!open && here.equals(picture.agenda().steps().getFirst())) {
            return step(Action.OPEN_WORKSHOP, "room.why.open");
        }
        NextStep next = going(picture, people, here);
        return open ? next : next.beside(Action.OPEN_WORKSHOP);
    }

    private static NextStep going(Picture picture, People people, Step here) {
        Optional<Ladder> ladder = picture.ladder();
        if (ladder.isPresent()) {
            return onLadder(ladder.get(), people);
        }
        if (picture.agenda().split().isPresent()) {
            return inSubgroups(SubgroupFacts.of(picture));
        }
        return switch (here.stage()) {
            case PRIORITIES -> priorities(picture);
            case BRIEF -> step(Action.READ_BRIEF, "room.why.brief");
            case THREAD -> enterNext(picture, "room.why.thread", loose(picture));
            case OPTIONS -> enterNext(picture, "room.why.discuss", 0);
            case ASKED_FOR, NEEDS, GOALS, PROBLEMS, STAKEHOLDERS, OWN -> canvas(picture, people, here);
        };
    }

    private static NextStep onLadder(Ladder ladder, People people) {
        return ladder.asking()
                .map(rung -> step(
                        Action.REVEAL_ANSWERS,
                        "room.why.answers",
                        rung.answers().size(),
                        people.present().size()))
                .orElseGet(() -> step(
                        Action.CLOSE_LADDER, "room.why.ladder", ladder.rungs().size()));
    }

    private static NextStep inSubgroups(List<SubgroupFacts> all) {
        return step(
                Action.BRING_TOGETHER,
                "room.why.split",
                all.stream().mapToInt(SubgroupFacts::cards).sum(),
                all.stream().mapToInt(SubgroupFacts::done).sum(),
                all.stream().mapToInt(one -> one.people().size()).sum());
    }

    private static NextStep canvas(Picture picture, People people, Step here) {
        return switch (here.phase()) {
            case WRITE -> {
                int faceDown = (int)
                        picture.canvas().stream().flatMap(picture::faceDown).count();
                int done = picture.agenda().done(here.id()).size();
                int present = people.present().size();
                NextStep reveal = done > 0
                        ? step(Action.REVEAL, "room.why.revealDone", faceDown, done, Math.max(done, present))
                        : step(Action.REVEAL, "room.why.reveal", faceDown, present);
                yield faceDown > 1 ? reveal.beside(Action.DEAL) : reveal;
            }
            case REVEAL -> step(Action.DISCUSS, "room.why.revealed", onCanvas(picture));
            case DISCUSS, DONE ->
                enterNext(picture, "room.why.discuss", onCanvas(picture)).beside(Action.WRITE_AGAIN);
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
                        picture.atScreens().size())
                : enterNext(picture, "room.why.ranked", picture.voters()).beside(Action.OPEN_ROUND);
    }

    /** What subgroups left to talk about, or else the step after this one; at the end of the agenda the brief. */
    private static NextStep enterNext(Picture picture, String reason, int number) {
        Agenda agenda = picture.agenda();
        return agenda.leftToDiscuss()
                .or(() -> agenda.after(agenda.here()))
                .map(next -> new NextStep(Action.ENTER, reason, List.of(number), Optional.of(next), Optional.empty()))
                .orElseGet(() -> step(Action.READ_BRIEF, reason, number));
    }

    private NextStep beside(Action also) {
        return new NextStep(action, reason, numbers, goesTo, Optional.of(also));
    }

    private static NextStep step(Action action, String reason, Integer... numbers) {
        return new NextStep(action, reason, List.of(numbers), Optional.empty(), Optional.empty());
    }

    private static int onCanvas(Picture picture) {
        Optional<CanvasId> canvas = picture.canvas();
        return (int) picture.visible()
                .filter(card -> canvas.filter(card.canvas()::equals).isPresent())
                .count();
    }

    private static int loose(Picture picture) {
        Set<Object> tied = picture.links().values().stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .collect(Collectors.toSet());
        return (int) picture.visible().filter(card -> !tied.contains(card.id())).count();
    }
}
