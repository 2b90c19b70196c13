package dev.kernvraag.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slows guessing down and shuts nobody out.
 *
 * <p>A network may guess wrong so often a minute, and all of them together so often. Who comes over that is evaluated too,
 * only not at once: such tries take turns, a few a second. Whoever is told to wait holds nothing here, neither a thread nor
 * a place in a queue; their browser asks again, and a right guess gets through in the midst of a flood of wrong ones. What
 * was right costs nothing, so a full room behind one address comes in.
 *
 * <p>Nothing is learned from being told to wait: right and wrong guesses hear it alike.
 */
public final class GuessPace {
    private static final int NETWORKS_MAX = 20_000;

    private final int perNetwork;
    private final int turns;
    private final Bucket together;
    private final Bucket turnsTogether;

    /** A network’s own guesses: those at once, and those that take turns. */
    private record Own(Bucket free, Bucket turns) {}

    private final Map<ClientNetwork, Own> networks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ClientNetwork, Own> eldest) {
            return size() > NETWORKS_MAX;
        }
    };

    private GuessPace(int perNetwork, int together, int turns) {
        this.perNetwork = perNetwork;
        this.turns = turns;
        this.together = bucket(together, together);
        this.turnsTogether = bucket(turnsAtOnce(turns), turns);
    }

    /**
     * A pace at which nobody has guessed yet.
     *
     * @param perNetwork wrong guesses a minute from one network that are evaluated at once
     * @param together wrong guesses a minute in all that are evaluated at once
     * @param turns guesses a minute beyond that, from one network and in all
     */
    public static GuessPace of(int perNetwork, int together, int turns) {
        return new GuessPace(perNetwork, together, turns);
    }

    /**
     * Evaluates a guess, unless it is not its turn.
     *
     * @param network where it comes from
     * @param guess empty, or a refusal, when it was wrong
     * @param wait what whoever guessed meets without any evaluation, to ask again a second later
     */
    public <T> Optional<T> evaluate(
            ClientNetwork network, Supplier<Optional<T>> guess, Supplier<? extends RuntimeException> wait) {
        Own own = ownOf(network);
        if (!own.free().tryConsume(1)) {
            return inTurn(own, guess, wait);
        }
        if (!together.tryConsume(1)) {
            own.free().addTokens(1);
            return inTurn(own, guess, wait);
        }
        Optional<T> found = guess.get();
        if (found.isPresent()) {
            own.free().addTokens(1);
            together.addTokens(1);
        }
        return found;
    }

    private <T> Optional<T> inTurn(Own own, Supplier<Optional<T>> guess, Supplier<? extends RuntimeException> wait) {
        if (!own.turns().tryConsume(1) || !turnsTogether.tryConsume(1)) {
            throw wait.get();
        }
        return guess.get();
    }

    private Own ownOf(ClientNetwork network) {
        synchronized (networks) {
            return networks.computeIfAbsent(
                    network, unused -> new Own(bucket(perNetwork, perNetwork), bucket(turnsAtOnce(turns), turns)));
        }
    }

    /** A second’s worth: a turn that nobody took is soon over. */
    private static int turnsAtOnce(int perMinute) {
        return Math.max(1, perMinute / 60);
    }

    private static Bucket bucket(int most, int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
