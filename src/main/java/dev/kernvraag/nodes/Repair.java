package dev.kernvraag.nodes;

import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every second where the journals of the watched workshops end, so that a lost signal costs that second. */
@Component
class Repair {
    private static final Logger LOG = LoggerFactory.getLogger(Repair.class);

    private final Watches watches;
    private final JournalService journal;

    Repair(Watches watches, JournalService journal) {
        this.watches = watches;
        this.journal = journal;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        Set<WorkshopId> watched = watches.workshops();
        if (watched.isEmpty()) {
            return;
        }
        try {
            journal.heads(watched).forEach((id, seq) -> watches.tell(id, watcher -> watcher.moved(seq)));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database does not answer; the next look is in a second", e);
        }
    }
}
