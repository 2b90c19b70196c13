package dev.kernvraag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** What a measurement says: on the screen, and in a file under {@code target/bench}. */
public final class Report {
    private final Path file;

    /** Begins a report, in place of the last one of this name. */
    public Report(String name) {
        this.file = Path.of("target", "bench", name + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line. */
    // The library of the check is not on the test path.
    @SuppressWarnings("AnnotateFormatMethod")
    public void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line for a set of times, and says how many there are. */
    public void times(String name, List<Double> millis) {
        line(
                "%-34s %8d %9.1f %9.1f %9.1f %9.1f",
                name, millis.size(), part(millis, 0.5), part(millis, 0.95), part(millis, 0.99), part(millis, 1));
    }

    /** Adds the heads of the columns of {@link #times}. */
    public void timesHead(String title) {
        line("%-34s %8s %9s %9s %9s %9s", title, "n", "median", "p95", "p99", "max");
    }

    /** The value below which a part of the values lies; 0 of none. */
    public static double part(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
