package dev.kernvraag.participant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much of one kind one participant may leave in a workshop: cards, comments, bytes of pictures.
 *
 * <p>Nothing is kept for it, so it tells nobody who made what. In an anonymous workshop a counter a person would: two
 * copies of the tables, a moment apart, would show whose counter rose with which card. A participant’s own things are
 * counted by their proofs instead, with the secret that came with the command. That is slow, so the last count is
 * remembered in memory, and what the whole workshop got since bounds what one of its people can have added.
 */
public final class Quota {
    private static final int PEOPLE_MAX = 20_000;

    private final long most;
    private final Map<ParticipantId, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ParticipantId, Count> eldest) {
            return size() > PEOPLE_MAX;
        }
    };

    private Quota(long most) {
        this.most = most;
    }

    /** What somebody had, at most, when there was so much in all. */
    private record Count(long own, long total) {
        Count seenAt(long now) {
            return new Count(own + Math.max(0, now - total), now);
        }

        Count and(long more) {
            return new Count(own + more, total + more);
        }
    }

    /** A quota of so many a person. */
    public static Quota of(long most) {
        return new Quota(most);
    }

    /** How many a person may have. */
    public long most() {
        return most;
    }

    /**
     * Whether a person may add something; a facilitator always may.
     *
     * @param more how much it is
     * @param total how much there is in the workshop, of everybody’s
     * @param own counts what the actor has of it
     */
    public synchronized boolean fits(Actor actor, long more, long total, LongSupplier own) {
        if (!(actor instanceof Actor.AsParticipant one) || total + more <= most) {
            return true;
        }
        ParticipantId person = one.participant().id();
        Count known = counts.get(person);
        Count bound = known == null ? new Count(most, total) : known.seenAt(total);
        if (bound.own() + more > most) {
            bound = new Count(own.getAsLong(), total);
        }
        boolean fits = bound.own() + more <= most;
        counts.put(person, fits ? bound.and(more) : bound);
        return fits;
    }
}
