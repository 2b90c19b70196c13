package dev.kernvraag.agenda;

import dev.kernvraag.journal.JournalAdvanced;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives whoever comes into a room that is split a place in a subgroup, in the same transaction. */
@Component
class SplitFollower {
    private final Splits splits;

    SplitFollower(Splits splits) {
        this.splits = splits;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(JournalAdvanced advanced) {
        if (advanced.line().event() instanceof ParticipantEvent) {
            WorkshopId id = advanced.workshop();
            splits.of(id).ifPresent(split -> splits.place(id, split.with(splits.people(id))));
        }
    }
}
