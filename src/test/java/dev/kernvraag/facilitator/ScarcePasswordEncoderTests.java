package dev.kernvraag.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.support.Patience;
import dev.kernvraag.support.Together;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class ScarcePasswordEncoderTests {
    private static final int CROWD = 60;

    @Test
    void aCrowdIsHashedTwoAtATimeAndWhoeverCannotWaitIsToldSo() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch refused = new CountDownLatch(CROWD - 42);
        PasswordEncoder encoder = new ScarcePasswordEncoder(
                hashing(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    await(refused);
                    now.decrementAndGet();
                }),
                2);
        List<Boolean> hashed = Together.call(CROWD, one -> {
            try {
                return encoder.matches("password", "hash");
            } catch (Refusal busy) {
                assertThat(busy.code()).isEqualTo("signInBusy");
                refused.countDown();
                return false;
            }
        });
        assertThat(most).hasValue(2);
        assertThat(hashed.stream().filter(one -> one)).hasSize(42);
        assertThat(encoder.matches("password", "hash")).isTrue();
    }

    @Test
    void aHashThatFailsGivesItsTurnBack() {
        AtomicInteger calls = new AtomicInteger();
        PasswordEncoder encoder = new ScarcePasswordEncoder(
                hashing(() -> {
                    if (calls.incrementAndGet() <= 5) {
                        throw new IllegalArgumentException("no hash");
                    }
                }),
                1);
        for (int i = 0; i < 5; i++) {
            assertThatIllegalArgumentException().isThrownBy(() -> encoder.matches("password", "hash"));
        }
        assertThat(encoder.matches("password", "hash")).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static PasswordEncoder hashing(Runnable work) {
        return new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                work.run();
                return "hash";
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                work.run();
                return true;
            }
        };
    }
}
