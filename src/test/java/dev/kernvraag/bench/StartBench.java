package dev.kernvraag.bench;

import dev.kernvraag.board.AppProcess;
import java.util.ArrayList;
import java.util.List;

/**
 * From the process to the first answer, on data that is there already.
 *
 * <p>Argument: starts (10).
 */
public final class StartBench {
    private static final int HEAP = 1024;

    private StartBench() {}

    /** Measures. */
    public static void main(String[] arguments) {
        int starts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        Server server = Server.on("h2");
        server.start(HEAP).stop();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            long start = System.nanoTime();
            try (AppProcess app = server.start(HEAP)) {
                times.add((System.nanoTime() - start) / 1e6);
                app.stop();
            }
        }
        Report report = new Report("start");
        report.timesHead("ms");
        report.times("from process to first answer", times);
        report.line("ratio to what is asked, 3500 ms: %.2f", Report.part(times, 0.5) / 3_500);
        System.exit(0);
    }
}
