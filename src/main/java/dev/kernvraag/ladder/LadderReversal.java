package dev.kernvraag.ladder;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderEvent.AnswerBecameCard;
import dev.kernvraag.ladder.LadderEvent.AnswerFreed;
import dev.kernvraag.ladder.LadderEvent.AnswerGiven;
import dev.kernvraag.ladder.LadderEvent.AnswerTakenBack;
import dev.kernvraag.ladder.LadderEvent.AnswersCovered;
import dev.kernvraag.ladder.LadderEvent.AnswersRevealed;
import dev.kernvraag.ladder.LadderEvent.BranchEnded;
import dev.kernvraag.ladder.LadderEvent.LadderClosed;
import dev.kernvraag.ladder.LadderEvent.LadderOpened;
import dev.kernvraag.ladder.LadderEvent.QuestionAsked;
import dev.kernvraag.ladder.LadderEvent.QuestionWithdrawn;
import dev.kernvraag.language.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Takes the room down from a ladder and onto it again, and takes back what was done there as long as nobody has built on
 * it. What people answered is their own.
 */
@Component
class LadderReversal implements Reversal<LadderEvent> {
    private final LadderRepository ladders;
    private final RungRepository rungs;
    private final LadderTables tables;
    private final CanvasService canvas;
    private final AnswerReversal answers;

    LadderReversal(
            LadderRepository ladders,
            RungRepository rungs,
            LadderTables tables,
            CanvasService canvas,
            AnswerReversal answers) {
        this.ladders = ladders;
        this.rungs = rungs;
        this.tables = tables;
        this.canvas = canvas;
        this.answers = answers;
    }

    @Override
    public Class<LadderEvent> events() {
        return LadderEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, LadderEvent event) {
        return switch (event) {
            case LadderOpened opened -> Optional.of(() -> leave(id, opened));
            case LadderClosed closed -> Optional.of(() -> enter(id, closed.ladder(), Optional.empty()));
            case QuestionAsked asked -> Optional.of(() -> withdraw(id, asked));
            case QuestionWithdrawn withdrawn -> Optional.of(() -> ask(id, withdrawn));
            case AnswersRevealed revealed -> Optional.of(() -> cover(id, revealed));
            case AnswersCovered covered -> Optional.of(() -> reveal(id, covered));
            case BranchEnded ended -> Optional.of(() -> answers.turn(id, ended));
            case AnswerBecameCard became -> Optional.of(() -> answers.free(id, became));
            case AnswerFreed freed -> Optional.of(() -> answers.become(id, freed));
            case AnswerGiven given -> Optional.empty();
            case AnswerTakenBack back -> Optional.empty();
        };
    }

    private JournalEvent leave(WorkshopId id, LadderOpened opened) {
        Optional<UUID> left = Optional.of(opened.ladder());
        if (opened.before().isPresent()) {
            return enter(id, opened.before().get(), left);
        }
        here(id, left).ifPresent(entity -> entity.open(false));
        return new LadderClosed(opened.ladder());
    }

    /** Takes the room from the ladder it has to be on, if on any, to another one. */
    private JournalEvent enter(WorkshopId id, UUID ladder, Optional<UUID> left) {
        here(id, left).ifPresent(entity -> entity.open(false));
        LadderEntity entity = ladders.findByIdAndWorkshopId(ladder, id.value()).orElseThrow(LadderReversal::moved);
        if (canvas.card(id, entity.root()).filter(Ladder::standsOn).isEmpty()) {
            throw new Refusal("cardChangedSince");
        }
        entity.open(true);
        return new LadderOpened(ladder, entity.root().value(), left);
    }

    private JournalEvent withdraw(WorkshopId id, QuestionAsked asked) {
        Rung rung = rung(climbed(id, asked.ladder()), asked.rung());
        if (!rung.answers().isEmpty()) {
            throw new Refusal("answeredSince");
        }
        if (rung.revealed()) {
            throw moved();
        }
        rungs.delete(tables.rung(id, rung.id()));
        rung.on().map(on -> tables.answer(id, on)).ifPresent(entity -> {
            boolean card = entity.toAnswer().card();
            entity.deadEnd(!card && asked.ended().orElse(false));
        });
        return new QuestionWithdrawn(asked.ladder(), asked.rung(), asked.on(), asked.question());
    }

    private JournalEvent ask(WorkshopId id, QuestionWithdrawn withdrawn) {
        return tables.ask(
                id,
                climbed(id, withdrawn.ladder()),
                new RungId(withdrawn.rung()),
                withdrawn.on().map(AnswerId::new),
                withdrawn.question());
    }

    /** Only the newest question comes back to the room: it is asked one at a time, in the order of the ladder. */
    private JournalEvent cover(WorkshopId id, AnswersRevealed revealed) {
        Ladder ladder = climbed(id, revealed.ladder());
        Rung rung = rung(ladder, revealed.rung());
        boolean used = rung.answers().stream().anyMatch(answer -> answer.deadEnd() || ladder.wentOnFrom(answer));
        if (used) {
            throw new Refusal("answersUsedSince");
        }
        if (!rung.revealed() || !rung.equals(ladder.rungs().getLast())) {
            throw moved();
        }
        tables.rung(id, rung.id()).reveal(false);
        return new AnswersCovered(revealed.ladder(), revealed.rung());
    }

    private JournalEvent reveal(WorkshopId id, AnswersCovered covered) {
        Rung rung = rung(climbed(id, covered.ladder()), covered.rung());
        if (rung.revealed()) {
            throw moved();
        }
        tables.rung(id, rung.id()).reveal(true);
        return new AnswersRevealed(covered.ladder(), covered.rung());
    }

    /** The ladder the room is on, which has to be this one. */
    private Optional<LadderEntity> here(WorkshopId id, Optional<UUID> expected) {
        Optional<LadderEntity> here = ladders.findByWorkshopIdAndOpenTrue(id.value());
        if (!here.map(LadderEntity::id).equals(expected)) {
            throw moved();
        }
        return here;
    }

    private Ladder climbed(WorkshopId id, UUID ladder) {
        here(id, Optional.of(ladder));
        return tables.open(id);
    }

    private static Rung rung(Ladder ladder, UUID rung) {
        return ladder.rung(new RungId(rung)).orElseThrow(LadderReversal::moved);
    }

    static Refusal moved() {
        return new Refusal("roomMovedSince");
    }
}
