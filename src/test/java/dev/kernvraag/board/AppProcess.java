package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.support.Patience;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged application as a process of its own, so that it can be killed like one. */
public final class AppProcess implements AutoCloseable {
    private static final Path JAR = Path.of("target", "kernvraag.jar");
    private static final String LOG = "app.log";
    private static final int ATTEMPTS = 3;
    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private AppProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts the application on a folder of data and waits until it answers. */
    static AppProcess start(Path data) throws IOException {
        List<String> options = List.of("-Xmx512m");
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            AppProcess started = begin(freePort(), JAR, options, data, List.of());
            if (started.answersInTime()) {
                return started;
            }
            // Somebody else took the port between the look and the leap.
            started.kill();
        }
        return start(freePort(), JAR, options, data, List.of());
    }

    /**
     * Starts the application and waits until it answers.
     *
     * @param port where it shall answer
     * @param jar what to start
     * @param options for the JVM
     * @param data its folder of data, where its log is too
     * @param settings Spring properties, as arguments
     */
    public static AppProcess start(int port, Path jar, List<String> options, Path data, List<String> settings)
            throws IOException {
        AppProcess started = begin(port, jar, options, data, settings);
        assertThat(started.answersInTime())
                .as(() -> "the application answers; its log:\n" + log(data))
                .isTrue();
        return started;
    }

    /** Starts the application and does not wait for it; for the arguments see {@link #start}. */
    public static AppProcess begin(int port, Path jar, List<String> options, Path data, List<String> settings)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--kernvraag.data=" + data, "--server.port=" + port));
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(LOG).toFile())
                .start();
        return new AppProcess(process, port);
    }

    private boolean answersInTime() {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(START)
                .ignoreExceptions()
                .until(() -> !process.isAlive() || answers(port));
        return process.isAlive();
    }

    private static String log(Path data) {
        try {
            return Files.readString(data.resolve(LOG));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Where it answers. */
    public int port() {
        return port;
    }

    /** Whether its process runs. */
    public boolean runs() {
        return process.isAlive();
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it as a power cut would: {@code kill -9}, no hook runs. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Asks it to stop and waits until it has. */
    public void stop() {
        process.destroy();
        process.onExit().orTimeout(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }

    private static boolean answers(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
        }
    }
}
