package dev.kernvraag.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A slot that is emptied at the {@link Pace} of a screen. */
final class PacedSlot implements Slot {
    /** What a screen is sent as soon as may be: with {@link Pace}’s tolerance never more than ten in a second. */
    static final Duration BRISK = Duration.ofMillis(125);
    /** What nobody waits for. */
    static final Duration CALM = Duration.ofSeconds(1);

    private final AtomicBoolean filled = new AtomicBoolean();
    private final Pace pace;
    private final Executor now;
    private final Runnable empty;

    PacedSlot(Duration interval, Executor now, Runnable empty) {
        this.pace = new Pace(interval.toNanos(), System.nanoTime());
        this.now = now;
        this.empty = empty;
    }

    @Override
    public void fill() {
        if (filled.compareAndSet(false, true)) {
            long wait = pace.next(System.nanoTime());
            Executor turn = wait == 0 ? now : CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS);
            turn.execute(this::run);
        }
    }

    private void run() {
        // News that comes from here on fills the slot anew.
        filled.set(false);
        empty.run();
    }
}
