package dev.kernvraag.security;

import dev.kernvraag.language.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slows down whoever guesses passwords: of many accounts from one network, and of one account from many networks. It shuts
 * nobody out of their own account.
 *
 * <p>A network has so many wrong passwords a minute, and so has an account from all networks together. Where an account’s
 * are used up, each network still has a few of its own, so its owner comes in while others guess elsewhere. A device in which
 * the owner has signed in before is counted by itself, so they come in even from the network of whoever guesses.
 *
 * <p>A try is counted before it is evaluated and given back when it was right, so that a burst does not pass before the first
 * of it has failed; nobody waits.
 */
public final class SignInThrottle {
    private static final int KEPT_MOST = 20_000;
    private static final int NETWORK_A_MINUTE = 20;
    private static final int ACCOUNT_A_MINUTE = 20;
    private static final int DEVICE_A_MINUTE = 10;
    private static final int OWN = 5;
    private static final Duration OWN_AGAIN = Duration.ofMinutes(15);

    private record Pair(ClientNetwork network, String account) {}

    private final Counts<ClientNetwork> networks;
    private final Counts<String> accounts;
    private final Counts<Pair> pairs;
    private final Counts<Pair> devices;

    private SignInThrottle(TimeMeter time) {
        this.networks = new Counts<>(time, NETWORK_A_MINUTE, Duration.ofMinutes(1));
        this.accounts = new Counts<>(time, ACCOUNT_A_MINUTE, Duration.ofMinutes(1));
        this.pairs = new Counts<>(time, OWN, OWN_AGAIN);
        this.devices = new Counts<>(time, DEVICE_A_MINUTE, Duration.ofMinutes(1));
    }

    /** A throttle that has seen nobody yet. */
    public static SignInThrottle create() {
        return new SignInThrottle(TimeMeter.SYSTEM_NANOTIME);
    }

    static SignInThrottle create(TimeMeter time) {
        return new SignInThrottle(time);
    }

    /**
     * Evaluates a try.
     *
     * @param network where it comes from
     * @param account whose it would be, whether there is one or not
     * @param device the browser, where the account’s owner has signed in with it before
     * @param guess empty when it was wrong; one that throws is not counted
     * @throws Refusal {@code signInTries}, without evaluating it
     */
    public <T> Optional<T> evaluate(
            ClientNetwork network, String account, Optional<String> device, Supplier<Optional<T>> guess) {
        Deque<Bucket> counted = new ArrayDeque<>();
        if (!device.map(known -> takes(devices.of(new Pair(new ClientNetwork(known), account)), counted))
                .orElseGet(() -> maySomebody(network, account, counted))) {
            giveBack(counted);
            throw new Refusal("signInTries");
        }
        boolean wrong = false;
        try {
            Optional<T> found = guess.get();
            wrong = found.isEmpty();
            return found;
        } finally {
            if (!wrong) {
                giveBack(counted);
            }
        }
    }

    private boolean maySomebody(ClientNetwork network, String account, Deque<Bucket> counted) {
        if (!takes(networks.of(network), counted)) {
            return false;
        }
        // Both are taken where both are there: a network’s own few are for when the account’s are used up.
        boolean own = takes(pairs.of(new Pair(network, account)), counted);
        return takes(accounts.of(account), counted) || own;
    }

    private static boolean takes(Bucket bucket, Deque<Bucket> counted) {
        boolean taken = bucket.tryConsume(1);
        if (taken) {
            counted.push(bucket);
        }
        return taken;
    }

    private static void giveBack(Deque<Bucket> counted) {
        counted.forEach(bucket -> bucket.addTokens(1));
    }

    /** Budgets by what they are for; the one that was asked for longest ago goes first. */
    private static final class Counts<K> {
        private final TimeMeter time;
        private final int most;
        private final Duration again;

        private final Map<K, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
                return size() > KEPT_MOST;
            }
        };

        Counts(TimeMeter time, int most, Duration again) {
            this.time = time;
            this.most = most;
            this.again = again;
        }

        Bucket of(K key) {
            synchronized (buckets) {
                return buckets.computeIfAbsent(
                        key,
                        unused -> Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, again))
                                .build());
            }
        }
    }
}
