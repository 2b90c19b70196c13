package dev.kernvraag.removal;

import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Outcast;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.Writer;
import dev.kernvraag.removal.RemovalEvent.WriterReadmitted;
import dev.kernvraag.removal.RemovalEvent.WriterRemoved;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a writer in again with what they wrote, as far as nobody put something else in its place. */
@Component
class RemovalReversal implements Reversal<RemovalEvent> {
    private final Sweep sweep;

    RemovalReversal(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public Class<RemovalEvent> events() {
        return RemovalEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, RemovalEvent event) {
        return switch (event) {
            case WriterRemoved removed ->
                Optional.of(() -> {
                    sweep.letIn(id, writer(removed), removed.belongings());
                    return new WriterReadmitted(
                            removed.card(), removed.proof(), removed.participant(), removed.belongings());
                });
            case WriterReadmitted back -> Optional.empty();
        };
    }

    private static Writer writer(RemovalEvent event) {
        return new Writer(
                new Outcast(event.card(), event.proof()),
                Optional.empty(),
                event.participant().map(ParticipantId::new));
    }
}
