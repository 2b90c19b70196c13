package dev.kernvraag.security;

import dev.kernvraag.language.Refusal;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Limits how often a guess may be wrong: from one network, and from all of them together.
 *
 * <p>Only failures count, so a full room behind one address comes in. Guesses from one network wait for one another,
 * which keeps a burst of them from passing before the first has failed.
 */
public final class FailureBudget {
    private static final int NETWORKS_MAX = 20_000;

    private final Supplier<Refusal> refusal;
    private final int perNetwork;
    private final Bucket together;

    private final Map<ClientNetwork, Bucket> networks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ClientNetwork, Bucket> eldest) {
            return size() > NETWORKS_MAX;
        }
    };

    private FailureBudget(Supplier<Refusal> refusal, int perNetwork, int together) {
        this.refusal = refusal;
        this.perNetwork = perNetwork;
        this.together = bucket(together);
    }

    /**
     * A full budget.
     *
     * @param refusal what a guess meets while the budget is used up
     * @param perNetwork failures a minute from one network
     * @param together failures a minute in all
     */
    public static FailureBudget of(Supplier<Refusal> refusal, int perNetwork, int together) {
        return new FailureBudget(refusal, perNetwork, together);
    }

    /**
     * Evaluates a guess.
     *
     * @param network where it comes from
     * @param guess empty when it was wrong
     * @throws Refusal without evaluating it, while the budget is used up
     */
    public <T> Optional<T> evaluate(ClientNetwork network, Supplier<Optional<T>> guess) {
        Bucket own = bucketOf(network);
        synchronized (own) {
            if (own.getAvailableTokens() < 1 || together.getAvailableTokens() < 1) {
                throw refusal.get();
            }
            Optional<T> found = guess.get();
            if (found.isEmpty()) {
                own.tryConsume(1);
                together.tryConsume(1);
            }
            return found;
        }
    }

    private Bucket bucketOf(ClientNetwork network) {
        synchronized (networks) {
            return networks.computeIfAbsent(network, unused -> bucket(perNetwork));
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
