package dev.kernvraag.priority;

import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.priority.PriorityEvent.DotsCast;
import dev.kernvraag.priority.PriorityEvent.RoundClosed;
import dev.kernvraag.priority.PriorityEvent.RoundOpened;
import dev.kernvraag.priority.PriorityEvent.RoundReopened;
import dev.kernvraag.priority.PriorityEvent.RoundWithdrawn;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes back the opening of a round in which nobody has voted, and the closing of the newest round. */
@Component
class PriorityReversal implements Reversal<PriorityEvent> {
    private final RoundRepository rounds;
    private final DotsRepository dots;

    PriorityReversal(RoundRepository rounds, DotsRepository dots) {
        this.rounds = rounds;
        this.dots = dots;
    }

    @Override
    public Class<PriorityEvent> events() {
        return PriorityEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, PriorityEvent event) {
        return switch (event) {
            case RoundOpened opened -> Optional.of(() -> withdraw(id, opened.round()));
            case RoundWithdrawn withdrawn -> Optional.of(() -> open(id, withdrawn.round()));
            case RoundClosed closed -> Optional.of(() -> reopen(id, closed.round()));
            case RoundReopened reopened -> Optional.of(() -> close(id, reopened.round()));
            case DotsCast cast -> Optional.empty();
        };
    }

    private JournalEvent withdraw(WorkshopId id, Round round) {
        RoundEntity entity = newest(id, round, true);
        if (dots.voters(round.id().value()) > 0) {
            throw new Refusal("votedSince");
        }
        dots.deleteByKeyRound(round.id().value());
        rounds.delete(entity);
        return new RoundWithdrawn(round);
    }

    private JournalEvent open(WorkshopId id, Round round) {
        boolean running = rounds.findFirstByWorkshopIdOrderByPositionDesc(id.value())
                .filter(found -> found.toRound().open())
                .isPresent();
        if (running) {
            throw new Refusal("roundRunning");
        }
        RoundEntity entity = new RoundEntity(
                round.id(), id, rounds.countByWorkshopId(id.value()) + 1, round.canvas(), round.budget(), round.cap());
        return new RoundOpened(rounds.save(entity).toRound());
    }

    private JournalEvent reopen(WorkshopId id, Round round) {
        RoundEntity entity = newest(id, round, false);
        entity.reopen();
        return new RoundReopened(entity.toRound());
    }

    private JournalEvent close(WorkshopId id, Round round) {
        RoundEntity entity = newest(id, round, true);
        entity.close();
        return new RoundClosed(entity.toRound());
    }

    private RoundEntity newest(WorkshopId id, Round round, boolean open) {
        return rounds.findFirstByWorkshopIdOrderByPositionDesc(id.value())
                .filter(found -> found.toRound().id().equals(round.id()))
                .filter(found -> found.toRound().open() == open)
                .orElseThrow(() -> new Refusal("roomMovedSince"));
    }
}
