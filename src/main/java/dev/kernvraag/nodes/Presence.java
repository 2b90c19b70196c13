package dev.kernvraag.nodes;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes down every second who is present at this node, and reads who is at the others.
 *
 * <p>A node that does not beat for five seconds is taken for dead: nobody is present there. The times are the
 * database’s, so the nodes’ clocks need not agree.
 */
@Component
@ConditionalOnExpression(Database.POSTGRES)
class Presence {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    private static final Duration SIGN_OFF = Duration.ofSeconds(2);

    private final Watches watches;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final UUID node = UUID.randomUUID();
    private final ConcurrentMap<WorkshopId, Set<ParticipantId>> here = new ConcurrentHashMap<>();
    private Set<Seen> written = Set.of();

    Presence(Watches watches, JdbcClient jdbc, JdbcTemplate batches) {
        this.watches = watches;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Seen(WorkshopId workshop, ParticipantId participant) {}

    /** Who is present here now. */
    void here(WorkshopId workshop, Set<ParticipantId> people) {
        if (people.isEmpty()) {
            here.remove(workshop);
        } else {
            here.put(workshop, people);
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void exchange() {
        Set<WorkshopId> watched = watches.workshops();
        if (watched.isEmpty() && written.isEmpty()) {
            return;
        }
        try {
            beat();
            write();
            if (!watched.isEmpty()) {
                read(watched);
            }
        } catch (DataAccessException e) {
            LOG.debug("The database does not answer; the next exchange is in a second", e);
        }
    }

    private void beat() {
        int known = jdbc.sql("update node set seen_at = current_timestamp where id = :node")
                .param("node", node)
                .update();
        if (known == 0) {
            written = Set.of();
            jdbc.sql("insert into node (id, seen_at) values (:node, current_timestamp)")
                    .param("node", node)
                    .update();
        }
        jdbc.sql("delete from node where seen_at < current_timestamp - interval '60' second")
                .update();
    }

    private void write() {
        Set<Seen> now = here.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(one -> new Seen(entry.getKey(), one)))
                .collect(Collectors.toSet());
        batch(
                "insert into node_presence (node_id, workshop_id, participant_id) values (?, ?, ?) on conflict do nothing",
                without(now, written));
        batch(
                "delete from node_presence where node_id = ? and workshop_id = ? and participant_id = ?",
                without(written, now));
        written = now;
    }

    private void batch(String sql, Set<Seen> some) {
        List<Object[]> rows = some.stream()
                .map(one -> new Object[] {
                    node, one.workshop().value(), one.participant().value()
                })
                .toList();
        batches.batchUpdate(sql, rows);
    }

    private static Set<Seen> without(Set<Seen> some, Set<Seen> others) {
        Set<Seen> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private void read(Set<WorkshopId> watched) {
        Map<WorkshopId, Set<ParticipantId>> elsewhere = jdbc
                .sql("""
                        select p.workshop_id, p.participant_id
                        from node_presence p join node n on n.id = p.node_id
                        where n.id <> :node and n.seen_at > current_timestamp - interval '5' second
                        and p.workshop_id in (:watched)""")
                .param("node", node)
                .param("watched", watched.stream().map(WorkshopId::value).toList())
                .query((row, number) -> new Seen(
                        new WorkshopId(row.getObject(1, UUID.class)), new ParticipantId(row.getObject(2, UUID.class))))
                // A stream of the query itself would hold its connection until somebody closes it.
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Seen::workshop, Collectors.mapping(Seen::participant, Collectors.toSet())));
        watched.forEach(id ->
                watches.tell(id, watcher -> watcher.presentElsewhere(elsewhere.getOrDefault(id, Set.of()))));
    }

    /** Signs this node off; a server that stops does not wait for a database that is gone. */
    @PreDestroy
    void leave() {
        Thread leaving = Thread.ofPlatform().name("sign-off").daemon().start(this::signOff);
        try {
            leaving.join(SIGN_OFF);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void signOff() {
        try {
            jdbc.sql("delete from node where id = :node").param("node", node).update();
        } catch (DataAccessException e) {
            LOG.debug("This node could not sign off; it is taken for dead in a moment", e);
        }
    }
}
