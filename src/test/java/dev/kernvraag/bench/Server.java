package dev.kernvraag.bench;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.board.AppProcess;
import dev.kernvraag.support.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The server under measurement: the unpacked application on data of its own, started as {@code script/start} does.
 *
 * @param data its folder
 * @param settings Spring properties, as arguments
 */
public record Server(Path data, List<String> settings) {
    private static final Path APP = Path.of("target", "app");
    private static final Path JAR = APP.resolve("kernvraag.jar");
    private static final Path CACHE = APP.resolve("kernvraag.aot");
    private static final int CACHE_SINCE = 25;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final double KILOBYTES_IN_MEGABYTE = 1024;

    /** A server on an empty database: {@code h2} or {@code postgresql}. */
    public static Server on(String database, String... more) {
        List<String> settings = new ArrayList<>(List.of(more));
        settings.add("--kernvraag.registration.open=true");
        if (database.equals("postgresql")) {
            settings.add("--spring.datasource.url=" + Postgres.database());
            settings.add("--spring.datasource.username=postgres");
        }
        return new Server(folder(), List.copyOf(settings));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("kernvraag-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more server on the same database, with a folder of its own. */
    Server beside() {
        return new Server(folder(), settings);
    }

    /** Starts it as a process with a heap of so many megabytes, at any port. */
    public AppProcess start(int heap) {
        return start(freePort(), heap);
    }

    /** Starts it as a process at a port. */
    AppProcess start(int port, int heap) {
        try {
            return AppProcess.start(port, JAR, options(heap), data, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it as a process at any port and does not wait for it. */
    AppProcess begin(int heap) {
        try {
            return AppProcess.begin(freePort(), JAR, options(heap), data, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(int heap) {
        List<String> options = new ArrayList<>(List.of("-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError"));
        if (Runtime.version().feature() >= CACHE_SINCE && Files.exists(CACHE)) {
            options.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off"));
        }
        return options;
    }

    /** A port that nothing listens at. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with the data while no process runs, by the application’s own services. */
    public <T> T inside(Function<ApplicationContext, T> work) {
        List<String> arguments = new ArrayList<>(settings);
        arguments.addAll(List.of(
                "--kernvraag.data=" + data,
                "--server.port=0",
                "--logging.level.root=warn",
                "--vaadin.productionMode=true"));
        try (ConfigurableApplicationContext context =
                SpringApplication.run(Kernvraag.class, arguments.toArray(String[]::new))) {
            return work.apply(context);
        }
    }

    /** The heap that a process uses after a full collection, in megabytes. */
    public static double heap(AppProcess app) {
        // What the first collection finds out of use, the second takes away.
        jcmd(app.pid(), "GC.run");
        jcmd(app.pid(), "GC.run");
        Matcher used = USED.matcher(jcmd(app.pid(), "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / KILOBYTES_IN_MEGABYTE : 0;
    }

    /** What a diagnostic command of the JDK says of a process. */
    static String jcmd(long pid, String command) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
