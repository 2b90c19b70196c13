package dev.kernvraag.nodes;

import dev.kernvraag.journal.JournalAdvanced;
import dev.kernvraag.journal.WorkshopId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who watches what at this node; told of every commit here. */
@Component
class Watches {
    private static final Logger LOG = LoggerFactory.getLogger(Watches.class);

    private final ConcurrentMap<WorkshopId, Set<Watcher>> watchers = new ConcurrentHashMap<>();

    void add(WorkshopId workshop, Watcher watcher) {
        watchers.compute(workshop, (id, some) -> {
            Set<Watcher> all = some == null ? ConcurrentHashMap.newKeySet() : some;
            all.add(watcher);
            return all;
        });
    }

    void remove(WorkshopId workshop, Watcher watcher) {
        watchers.computeIfPresent(workshop, (id, some) -> {
            some.remove(watcher);
            return some.isEmpty() ? null : some;
        });
    }

    /** The workshops that somebody watches. */
    Set<WorkshopId> workshops() {
        return new HashSet<>(watchers.keySet());
    }

    void tell(WorkshopId workshop, Consumer<Watcher> news) {
        for (Watcher watcher : watchers.getOrDefault(workshop, Set.of())) {
            try {
                news.accept(watcher);
            } catch (RuntimeException e) {
                // The change is committed: whoever made it must not hear that it failed.
                LOG.warn("A watcher of a workshop could not be told", e);
            }
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(JournalAdvanced advanced) {
        tell(advanced.workshop(), watcher -> watcher.committed(advanced.line()));
    }
}
