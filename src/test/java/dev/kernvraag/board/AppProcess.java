package dev.kernvraag.board;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged application as a process of its own, so that it can be killed like one. */
final class AppProcess implements AutoCloseable {
    private static final Path JAR = Path.of("target", "kernvraag.jar");
    private static final Duration START = Duration.ofSeconds(90);

    private final Process process;

    private AppProcess(Process process) {
        this.process = process;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts the application on a folder of data and waits until it answers. */
    static AppProcess start(Path data, int port) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx512m",
                        "-jar",
                        JAR.toString(),
                        "--kernvraag.data=" + data,
                        "--server.port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("app.log").toFile())
                .start();
        Awaitility.await().atMost(START).ignoreExceptions().until(() -> answers(port));
        return new AppProcess(process);
    }

    /** Ends it as a power cut would: {@code kill -9}, no hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private static boolean answers(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .timeout(Duration.ofSeconds(2))
                .build();
        return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode()
                < 500;
    }
}
