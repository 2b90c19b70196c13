package dev.kernvraag.security;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The sessions of all visitors. Somebody with an account or a seat is known, and keeps a session for as long as usual; a
 * stranger keeps it only while a page of theirs is open, and there is room for so many of them: in a network, and in all.
 *
 * <p>A whole room that comes at once behind one address are strangers for a moment each, so the bounds are wide. Where they
 * are reached, the stranger who has not been heard of for the longest time makes room; a page that is still open loads anew
 * by itself.
 */
@Service
public class Visitors {
    /** A session for which no page was opened: a look by a robot. */
    private static final Duration GLANCE = Duration.ofSeconds(60);

    /** A page that is open is heard of every minute. */
    private static final Duration STAY = Duration.ofMinutes(5);

    /** What somebody uses at a time: some browsers, and some that were closed a while ago. */
    private static final int SESSIONS_EACH = 12;

    private static final int TOGETHER_MAX = 2_000;

    /** With two windows each, strangers take no more than a third of the memory. */
    private static final double PER_MEGABYTE = 1.5;

    /** A room of a thousand that scans one code, and scans it again. */
    private static final int NEW_PER_NETWORK = 1_500;

    private static final int NETWORKS_MAX = 20_000;
    private static final String VISIT = Visitors.class.getName();

    private final Duration knownStay;
    private final int perNetwork;
    private final int together;
    private final int newPerNetwork;
    private final Bucket newTogether;
    private final Map<ClientNetwork, Bucket> comers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ClientNetwork, Bucket> eldest) {
            return size() > NETWORKS_MAX;
        }
    };
    private final Map<ClientNetwork, Set<Visit>> strangers = new LinkedHashMap<>();
    private final Map<String, Set<Visit>> known = new LinkedHashMap<>();

    @Autowired
    Visitors(@Value("${server.servlet.session.timeout}") Duration knownStay) {
        this(knownStay, (int) Math.min(TOGETHER_MAX, PER_MEGABYTE * megabytes()), NEW_PER_NETWORK);
    }

    /**
     * Nobody is here yet.
     *
     * @param knownStay how long the session of somebody who is known lasts after they were last heard of
     * @param together strangers at a time in all, of which two thirds may be from one network
     * @param newPerNetwork strangers that come at once from one network, and a minute after that; twice as many in all
     */
    Visitors(Duration knownStay, int together, int newPerNetwork) {
        this.knownStay = knownStay;
        this.perNetwork = 2 * together / 3;
        this.together = together;
        this.newPerNetwork = newPerNetwork;
        this.newTogether = bucket(2 * newPerNetwork);
    }

    private static long megabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** Whether a session is that of somebody with an account or a seat. */
    static boolean isKnown(@Nullable HttpSession session) {
        return visit(session).filter(visit -> visit.who != null).isPresent();
    }

    /** Whether one more stranger may come in from a network now. */
    synchronized boolean mayCome(ClientNetwork network) {
        Bucket own = comers.computeIfAbsent(network, unused -> bucket(newPerNetwork));
        return own.getAvailableTokens() > 0 && newTogether.tryConsume(1) && own.tryConsume(1);
    }

    /** A session begins; if there are too many, the one that was silent for the longest time ends. */
    void came(HttpSession session, ClientNetwork network) {
        Visit visit = new Visit(this, session, network);
        Optional<Visit> leaving;
        synchronized (this) {
            leaving = tooMany(network);
            strangers.computeIfAbsent(network, unused -> new LinkedHashSet<>()).add(visit);
        }
        session.setMaxInactiveInterval((int) GLANCE.toSeconds());
        session.setAttribute(VISIT, visit);
        leaving.ifPresent(Visit::end);
    }

    /** A page was opened in this session. */
    void stays(HttpSession session) {
        if (!isKnown(session)) {
            session.setMaxInactiveInterval((int) STAY.toSeconds());
        }
    }

    /**
     * Somebody with an account or a seat was recognised in a session.
     *
     * @param who one name for each account or seat
     */
    public void recognise(HttpSession session, String who) {
        Visit visit = visit(session).orElse(null);
        if (visit == null || visit.who != null) {
            return;
        }
        Optional<Visit> leaving;
        synchronized (this) {
            forget(visit);
            visit.who = who;
            Set<Visit> own = known.computeIfAbsent(who, unused -> new LinkedHashSet<>());
            leaving = own.size() >= SESSIONS_EACH ? longestSilent(own.stream()) : Optional.empty();
            own.add(visit);
        }
        session.setMaxInactiveInterval((int) knownStay.toSeconds());
        leaving.ifPresent(Visit::end);
    }

    /** Whether the visitor of a session has an account or a seat; a session that is none of ours does not count as one. */
    public boolean knows(@Nullable HttpSession session) {
        return isKnown(session);
    }

    private Optional<Visit> tooMany(ClientNetwork network) {
        Set<Visit> own = strangers.getOrDefault(network, Set.of());
        if (own.size() >= perNetwork) {
            return longestSilent(own.stream());
        }
        if (strangers.values().stream().mapToInt(Set::size).sum() < together) {
            return Optional.empty();
        }
        return strangers.values().stream()
                .max(Comparator.comparingInt(Set::size))
                .flatMap(most -> longestSilent(most.stream()));
    }

    private static Optional<Visit> longestSilent(Stream<Visit> visits) {
        return visits.min(Comparator.comparingLong(Visit::heardOf));
    }

    private synchronized void forget(Visit visit) {
        remove(strangers, visit.network, visit);
        if (visit.who != null) {
            remove(known, visit.who, visit);
        }
    }

    private static <K> void remove(Map<K, Set<Visit>> visits, K key, Visit visit) {
        Set<Visit> own = visits.get(key);
        if (own != null && own.remove(visit) && own.isEmpty()) {
            visits.remove(key);
        }
    }

    private static Optional<Visit> visit(@Nullable HttpSession session) {
        try {
            return session != null && session.getAttribute(VISIT) instanceof Visit visit
                    ? Optional.of(visit)
                    : Optional.empty();
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** One session; the server tells it when it ends. */
    private static final class Visit implements HttpSessionBindingListener {
        private final Visitors visitors;
        private final HttpSession session;
        private final ClientNetwork network;
        private volatile @Nullable String who;

        Visit(Visitors visitors, HttpSession session, ClientNetwork network) {
            this.visitors = visitors;
            this.session = session;
            this.network = network;
        }

        /** When it last sent something, in milliseconds; long ago if it ended. */
        long heardOf() {
            try {
                return session.getLastAccessedTime();
            } catch (IllegalStateException ended) {
                return 0;
            }
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException ended) {
                visitors.forget(this);
            }
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            visitors.forget(this);
        }
    }
}
