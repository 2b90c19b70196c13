package dev.kernvraag.nodes;

import dev.kernvraag.journal.JournalAdvanced;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The events of an installation on PostgreSQL, which wakes its nodes by {@code NOTIFY}. */
@Component
@ConditionalOnExpression(Database.POSTGRES)
class PostgresNodes implements WorkshopEvents {
    private final Watches watches;
    private final Notifier notifier;
    private final Presence presence;

    PostgresNodes(Watches watches, Notifier notifier, Presence presence) {
        this.watches = watches;
        this.notifier = notifier;
        this.presence = presence;
    }

    @Override
    public Watch watch(WorkshopId workshop, Watcher watcher) {
        watches.add(workshop, watcher);
        return new Watch() {
            @Override
            public void present(Set<ParticipantId> people) {
                presence.here(workshop, people);
            }

            @Override
            public void close() {
                watches.remove(workshop, watcher);
                presence.here(workshop, Set.of());
            }
        };
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(JournalAdvanced advanced) {
        notifier.moved(advanced.workshop(), advanced.line().seq());
    }
}
