package dev.kernvraag.ladder;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderEvent.QuestionAsked;
import dev.kernvraag.language.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of the ladders, for the services of this module. */
@Component
class LadderTables {
    private final LadderRepository ladders;
    private final RungRepository rungs;
    private final AnswerRepository answers;

    LadderTables(LadderRepository ladders, RungRepository rungs, AnswerRepository answers) {
        this.ladders = ladders;
        this.rungs = rungs;
        this.answers = answers;
    }

    List<Ladder> read(WorkshopId id) {
        Map<UUID, List<Answer>> given = answers.findByWorkshopIdOrderById(id.value()).stream()
                .collect(Collectors.groupingBy(
                        AnswerEntity::rungId, Collectors.mapping(AnswerEntity::toAnswer, Collectors.toList())));
        Map<UUID, List<Rung>> asked = rungs.findByWorkshopIdOrderByPosition(id.value()).stream()
                .collect(Collectors.groupingBy(
                        RungEntity::ladderId,
                        Collectors.mapping(
                                rung -> rung.with(given.getOrDefault(rung.id(), List.of())), Collectors.toList())));
        return ladders.findByWorkshopIdOrderById(id.value()).stream()
                .map(ladder -> ladder.with(asked.getOrDefault(ladder.id(), List.of())))
                .toList();
    }

    /**
     * Puts a question on a ladder.
     *
     * @param on the answer to ask on; empty for the card at the foot of the ladder
     * @throws Refusal {@code questionRunning}, {@code noAnswer}, {@code rungsTooMany}, {@code tooLong} or {@code
     *     fieldInvalid}
     */
    QuestionAsked ask(WorkshopId id, Ladder ladder, RungId rung, Optional<AnswerId> on, Question question) {
        if (ladder.asking().isPresent()) {
            throw new Refusal("questionRunning");
        }
        if (ladder.rungs().size() >= LadderService.RUNGS_MAX) {
            throw new Refusal("rungsTooMany", LadderService.RUNGS_MAX);
        }
        if (rungs.existsById(rung.value())) {
            throw new Refusal("fieldInvalid");
        }
        Optional<AnswerEntity> from = on.map(answer -> openAnswer(id, ladder, answer));
        Optional<Boolean> ended = from.map(answer -> answer.toAnswer().deadEnd());
        from.ifPresent(answer -> answer.deadEnd(false));
        Question asked = question.checked();
        rungs.save(new RungEntity(rung, id, ladder.id().value(), ladder.rungs().size(), on, asked));
        return new QuestionAsked(ladder.id().value(), rung.value(), on.map(AnswerId::value), asked, ended);
    }

    /**
     * The ladder the room is on.
     *
     * @throws Refusal {@code noLadder}
     */
    Ladder open(WorkshopId id) {
        return read(id).stream().filter(Ladder::open).findFirst().orElseThrow(() -> new Refusal("noLadder"));
    }

    /**
     * A ladder, whether the room is on it or not.
     *
     * @throws Refusal {@code noLadder}
     */
    Ladder ladder(WorkshopId id, LadderId ladder) {
        return read(id).stream()
                .filter(one -> one.id().equals(ladder))
                .findFirst()
                .orElseThrow(() -> new Refusal("noLadder"));
    }

    /**
     * An answer that lies open on a ladder.
     *
     * @throws Refusal {@code noAnswer}
     */
    AnswerEntity openAnswer(WorkshopId id, Ladder ladder, AnswerId answer) {
        if (ladder.rungOf(answer).filter(Rung::revealed).isEmpty()) {
            throw new Refusal("noAnswer");
        }
        return answer(id, answer);
    }

    AnswerEntity answer(WorkshopId id, AnswerId answer) {
        return answers.findByIdAndWorkshopId(answer.value(), id.value()).orElseThrow(() -> new Refusal("noAnswer"));
    }

    RungEntity rung(WorkshopId id, RungId rung) {
        return rungs.findByIdAndWorkshopId(rung.value(), id.value()).orElseThrow(() -> new Refusal("noQuestion"));
    }
}
