package dev.kernvraag.board;

import dev.kernvraag.language.Language;
import dev.kernvraag.live.Subscription;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One connection of a board, from the moment the socket opens, and how much it may send. */
class Visit {
    /** The most characters of a message; the longest text a person may send is a tenth of it. */
    static final int MESSAGE_MAX = 256 * 1024;

    /** What somebody may send at once: a pasted list of two hundred lines, twice over. */
    static final int BURST = 400;

    /** What they may send a second after that. */
    static final int A_SECOND = 40;

    /** Commands that were sent and not answered yet. */
    static final int UNDER_WAY_MAX = 256;

    private final Screen screen;
    private final Subscription subscription;
    private final StringBuilder partial = new StringBuilder();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(BURST).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
            .build();
    private volatile Language language = Language.EN;

    Visit(Screen screen, Subscription subscription) {
        this.screen = screen;
        this.subscription = subscription;
    }

    Screen screen() {
        return screen;
    }

    Subscription subscription() {
        return subscription;
    }

    Language language() {
        return language;
    }

    void language(Language spoken) {
        language = spoken;
    }

    /** Whether this window may send something of a weight now. */
    boolean mayWeigh(int weight) {
        return bucket.tryConsume(weight);
    }

    /** A command begins, unless too many are under way already. */
    boolean begin() {
        if (underWay.incrementAndGet() > UNDER_WAY_MAX) {
            underWay.decrementAndGet();
            return false;
        }
        return true;
    }

    /** A command was answered. */
    void end() {
        underWay.decrementAndGet();
    }

    /**
     * Takes a part of a message in.
     *
     * @return the whole message after its last part, or null before it
     */
    @Nullable String whole(String part, boolean last) {
        partial.append(part);
        if (!last) {
            return null;
        }
        String message = partial.toString();
        partial.setLength(0);
        return message;
    }

    boolean tooLong() {
        return partial.length() > MESSAGE_MAX;
    }
}
