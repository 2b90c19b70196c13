package dev.kernvraag.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A Chromium with a profile of its own, that can be killed like a process and begun again on the same profile. */
public final class KillableChromium implements AutoCloseable {
    private final Path profile;
    private Process process;
    private Playwright playwright;

    /** Starts it; {@link #context} is where its tabs are. */
    public KillableChromium(Path profile) {
        this.profile = profile;
        this.process = launch();
        this.playwright = Chromium.driver();
    }

    /** The person’s browser as it runs now. */
    BrowserContext context() {
        return playwright
                .chromium()
                .connectOverCDP("http://127.0.0.1:" + devTools())
                .contexts()
                .getFirst();
    }

    /** Kills it, as a system does that runs out of memory, and begins it again. */
    void killAndBeginAgain() {
        close();
        process = launch();
        playwright = Chromium.driver();
    }

    @Override
    public void close() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        playwright.close();
    }

    private Process launch() {
        try {
            Files.deleteIfExists(devToolsFile());
            return new ProcessBuilder(Stream.concat(
                                    Stream.of(Chromium.executable().toString()),
                                    Stream.concat(
                                            Chromium.QUIET.stream(),
                                            Stream.of(
                                                    "--headless=new",
                                                    "--no-first-run",
                                                    "--remote-debugging-port=0",
                                                    "--user-data-dir=" + profile,
                                                    "about:blank")))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path devToolsFile() {
        return profile.resolve("DevToolsActivePort");
    }

    private String devTools() {
        return Awaitility.await()
                .ignoreExceptions()
                .until(() -> Files.readAllLines(devToolsFile()), (List<String> lines) -> lines.size() > 1)
                .getFirst();
    }
}
