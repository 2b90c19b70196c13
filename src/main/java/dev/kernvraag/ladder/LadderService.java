package dev.kernvraag.ladder;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderEvent.AnswersRevealed;
import dev.kernvraag.ladder.LadderEvent.BranchEnded;
import dev.kernvraag.ladder.LadderEvent.LadderClosed;
import dev.kernvraag.ladder.LadderEvent.LadderOpened;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads the room up a ladder; every step is the facilitator’s own. What people answer goes to {@link AnswerService}. */
@Service
public class LadderService {
    /** The most questions on one ladder. */
    public static final int RUNGS_MAX = 200;

    private final LadderRepository ladders;
    private final LadderTables tables;
    private final CanvasService canvas;
    private final ParticipantService participants;
    private final JournalService journal;

    LadderService(
            LadderRepository ladders,
            LadderTables tables,
            CanvasService canvas,
            ParticipantService participants,
            JournalService journal) {
        this.ladders = ladders;
        this.tables = tables;
        this.canvas = canvas;
        this.participants = participants;
        this.journal = journal;
    }

    /** Every ladder of a workshop, with the answers that lie face down; for the modules above, not for a screen. */
    @Transactional(readOnly = true)
    public List<Ladder> of(WorkshopId id) {
        return tables.read(id);
    }

    /**
     * Takes the room onto the ladder of a card, off any other; the card’s own ladder is gone on with if there is one.
     *
     * @param ladder the name of the ladder, if the card has none yet
     * @throws Refusal {@code noCard}, {@code noLadderHere} or {@code fieldInvalid}
     */
    @Transactional
    public Receipt open(FacilitatorId facilitator, WorkshopId id, CommandId command, LadderId ladder, CardId root) {
        return once(facilitator, id, command, () -> {
            Card card = canvas.card(id, root).filter(Card::visible).orElseThrow(() -> new Refusal("noCard"));
            if (!Ladder.standsOn(card)) {
                throw new Refusal("noLadderHere");
            }
            Optional<LadderEntity> before = ladders.findByWorkshopIdAndOpenTrue(id.value());
            before.ifPresent(other -> other.open(false));
            LadderEntity entity = ladders.findByWorkshopIdAndRootCard(id.value(), root.value())
                    .orElseGet(() -> made(id, ladder, root));
            entity.open(true);
            return new LadderOpened(entity.id(), root.value(), before.map(LadderEntity::id));
        });
    }

    /**
     * Takes the room down from a ladder; everything on it stays.
     *
     * @throws Refusal {@code noLadder}
     */
    @Transactional
    public Receipt close(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return once(facilitator, id, command, () -> {
            Ladder open = tables.open(id);
            ladders.findByIdAndWorkshopId(open.id().value(), id.value()).ifPresent(entity -> entity.open(false));
            return new LadderClosed(open.id().value());
        });
    }

    /**
     * Puts a question to the room.
     *
     * @param on the answer to ask on; empty for the card at the foot of the ladder
     * @throws Refusal {@code noLadder}, {@code questionRunning}, {@code noAnswer}, {@code rungsTooMany}, {@code tooLong} or
     *     {@code fieldInvalid}
     */
    @Transactional
    public Receipt ask(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            RungId rung,
            Optional<AnswerId> on,
            Question question) {
        return once(facilitator, id, command, () -> tables.ask(id, tables.open(id), rung, on, question));
    }

    /**
     * Turns the answers to the question over.
     *
     * @throws Refusal {@code noLadder} or {@code noQuestion}
     */
    @Transactional
    public Receipt reveal(FacilitatorId facilitator, WorkshopId id, CommandId command, RungId rung) {
        return once(facilitator, id, command, () -> {
            Ladder ladder = tables.open(id);
            Rung asking =
                    ladder.asking().filter(one -> one.id().equals(rung)).orElseThrow(() -> new Refusal("noQuestion"));
            tables.rung(id, asking.id()).reveal(true);
            return new AnswersRevealed(ladder.id().value(), rung.value());
        });
    }

    /**
     * Calls a branch a dead end, or takes that back.
     *
     * @throws Refusal {@code noLadder} or {@code noAnswer}
     */
    @Transactional
    public Receipt end(FacilitatorId facilitator, WorkshopId id, CommandId command, AnswerId answer, boolean deadEnd) {
        return once(facilitator, id, command, () -> {
            Ladder ladder = tables.open(id);
            tables.openAnswer(id, ladder, answer).deadEnd(deadEnd);
            return new BranchEnded(ladder.id().value(), answer.value(), deadEnd);
        });
    }

    private LadderEntity made(WorkshopId id, LadderId ladder, CardId root) {
        if (ladders.existsById(ladder.value())) {
            throw new Refusal("fieldInvalid");
        }
        return ladders.save(new LadderEntity(ladder, id, root));
    }

    private Receipt once(FacilitatorId facilitator, WorkshopId id, CommandId command, Supplier<LadderEvent> change) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            return change.get();
        });
    }
}
