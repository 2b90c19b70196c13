package dev.kernvraag.support;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets every wait of the tests be long enough for a busy machine; a wait ends as soon as what it waits for is there, so
 * patience costs nothing but where something is broken.
 */
public final class Patience implements LauncherSessionListener {
    /** The longest that a test waits for something. */
    public static final Duration LIMIT = Duration.ofMinutes(1);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(LIMIT);
        PlaywrightAssertions.setDefaultAssertionTimeout((double) LIMIT.toMillis());
    }

    /** The services stop before the database under them does. */
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Database.stopAll();
    }
}
