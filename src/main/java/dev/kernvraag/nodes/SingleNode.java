package dev.kernvraag.nodes;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** The events of an installation with one node: every commit is made here. */
@Component
@ConditionalOnExpression("!" + Database.POSTGRES)
class SingleNode implements WorkshopEvents {
    private final Watches watches;

    SingleNode(Watches watches) {
        this.watches = watches;
    }

    @Override
    public Watch watch(WorkshopId workshop, Watcher watcher) {
        watches.add(workshop, watcher);
        return new Watch() {
            @Override
            public void present(Set<ParticipantId> people) {
                // There is no other node that would want to know.
            }

            @Override
            public void close() {
                watches.remove(workshop, watcher);
            }
        };
    }
}
