package dev.kernvraag.facilitator;

import dev.kernvraag.language.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a few passwords at a time: each hash takes 16 MB and a processor for as long as it lasts, so a flood of sign-ins
 * would otherwise take all there is. The others wait for a moment, and are then refused.
 */
final class ScarcePasswordEncoder implements PasswordEncoder {
    private static final int WAITING_MOST = 40;
    private static final long PATIENCE_SECONDS = 10;

    private final PasswordEncoder encoder;
    private final Semaphore turns;

    /**
     * An encoder.
     *
     * @param atOnce hashes at the same moment
     */
    ScarcePasswordEncoder(PasswordEncoder encoder, int atOnce) {
        this.encoder = encoder;
        this.turns = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> hash) {
        if (!comesToItsTurn()) {
            throw new Refusal("signInBusy");
        }
        try {
            return hash.get();
        } finally {
            turns.release();
        }
    }

    private boolean comesToItsTurn() {
        if (turns.getQueueLength() >= WAITING_MOST) {
            return false;
        }
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
