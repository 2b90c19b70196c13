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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged application as a process of its own, so that it can be killed like one. */
final class AppProcess implements AutoCloseable {
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
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            AppProcess started = begin(data);
            if (started.answersInTime()) {
                return started;
            }
            // Somebody else took the port between the look and the leap.
            started.kill();
        }
        AppProcess last = begin(data);
        assertThat(last.answersInTime())
                .as(() -> "the application answers; its log:\n" + log(data))
                .isTrue();
        return last;
    }

    private static AppProcess begin(Path data) throws IOException {
        int port = freePort();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx512m",
                        "-jar",
                        JAR.toString(),
                        "--kernvraag.data=" + data,
                        "--server.port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(LOG).toFile())
                .start();
        return new AppProcess(process, port);
    }

    private boolean answersInTime() {
        Awaitility.await().atMost(START).ignoreExceptions().until(() -> !process.isAlive() || answers(port));
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
    int port() {
        return port;
    }

    /** Ends it as a power cut would: {@code kill -9}, no hook runs. */
    void kill() {
        process.destroyForcibly();
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
        return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode()
                < 500;
    }
}
