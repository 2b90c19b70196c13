package dev.kernvraag.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.language.Refusal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The services on each database, for tests marked with {@link OnEachDatabase}; a test makes its own rooms and leaves the
 * others’ alone.
 */
@SuppressWarnings("NullAway.Init")
public abstract class ServiceTest {
    /** Makes the rooms of a test. */
    @Autowired
    protected Rooms rooms;

    /** What the database holds. */
    @Autowired
    protected Tables tables;

    void on(Database database) {
        database.services().getAutowireCapableBeanFactory().autowireBean(this);
    }

    /** An attempt that is refused for a reason, and changes nothing. */
    protected void refused(String code, ThrowingCallable attempt) {
        Map<String, Long> before = tables.fingerprint();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt)
                .extracting(Refusal::code)
                .isEqualTo(code);
        assertThat(tables.fingerprint())
                .as("what the tables hold after a refusal")
                .isEqualTo(before);
    }
}
