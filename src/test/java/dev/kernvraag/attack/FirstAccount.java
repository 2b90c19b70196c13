package dev.kernvraag.attack;

import dev.kernvraag.bench.FlowClient;
import dev.kernvraag.bench.Report;
import dev.kernvraag.bench.Server;
import dev.kernvraag.board.AppProcess;
import dev.kernvraag.support.Together;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Eight browsers that make the first account of a server at the same moment: one gets it, seven read that there is one.
 *
 * <p>Who comes without the code, and through whatever proxy, is tried in {@code AccountsIT} and {@code LocalBrowserTests}.
 */
public final class FirstAccount {
    private static final int HEAP = 600;
    private static final int AT_ONCE = 8;

    private FirstAccount() {}

    /** Attacks, and ends the process: with 0 if there is one account. */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("kernvraag-attack");
        Server server = new Server(data, List.of());
        Report report = new Report("attack-first-account");
        AtomicInteger broken = new AtomicInteger();
        try (AppProcess app = server.start(HEAP)) {
            List<FlowClient> browsers = Together.call(AT_ONCE, one -> filledIn(app.port(), one));
            Together.run(AT_ONCE, one -> {
                if (!press(browsers.get(one))) {
                    broken.incrementAndGet();
                }
            });
        }
        int accounts = server.inside(context -> Objects.requireNonNull(
                context.getBean(JdbcTemplate.class).queryForObject("select count(*) from facilitator", Integer.class)));
        boolean kept = accounts == 1 && broken.get() == 0 && Files.notExists(data.resolve("setup-code"));
        report.line("%d at once: %d accounts (asked: 1), %d broken off (0)", AT_ONCE, accounts, broken.get());
        report.line(kept ? "kept" : "MISSED");
        System.exit(kept ? 0 : 1);
    }

    private static FlowClient filledIn(int port, int number) {
        try {
            FlowClient browser = new FlowClient(port);
            browser.load("setup");
            // Each press is refused for what is still missing, and the server keeps what was typed.
            browser.typeAndPress("vaadin-text-field", "Person " + number);
            browser.typeAndPress("vaadin-email-field", "person" + number + "@example.org");
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean press(FlowClient browser) {
        try {
            browser.typeAndPress("vaadin-password-field", "a long enough password");
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
