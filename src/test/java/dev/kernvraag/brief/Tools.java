package dev.kernvraag.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that did not write our files, and read them. */
public final class Tools {
    private static final Path READERS = Path.of("src", "test", "resources", "readers");
    private static final int PATIENCE_MINUTES = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private Tools() {}

    /** Keeps a file where other programs can read it. */
    static Path keep(BriefFile file, Path folder) throws IOException {
        Path kept = folder.resolve(file.name());
        try (InputStream content = file.open()) {
            Files.copy(content, kept);
        }
        return kept;
    }

    /** What python-docx reads in a Word file. */
    public static JsonNode docx(Path file) throws IOException, InterruptedException {
        return JSON.readTree(
                run(List.of("/usr/bin/python3", READERS.resolve("read_docx.py").toString(), file.toString())));
    }

    /** What openpyxl reads in an Excel file. */
    public static JsonNode xlsx(Path file) throws IOException, InterruptedException {
        return JSON.readTree(
                run(List.of("/usr/bin/python3", READERS.resolve("read_xlsx.py").toString(), file.toString())));
    }

    /** The text of a file’s pages, after LibreOffice has printed it. */
    static List<String> pages(Path file, Path folder) throws IOException, InterruptedException {
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString()));
        Path pdf = folder.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".pdf"));
        String text = run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-"));
        return Stream.of(text.split("\f")).filter(page -> !page.isBlank()).toList();
    }

    /** Runs a program to its end, and gives what it said. */
    static String run(List<String> command) throws IOException, InterruptedException {
        return run(command, true);
    }

    /** Runs a program that also says with its exit code what it found, and gives what it said. */
    static String output(List<String> command) throws IOException, InterruptedException {
        return run(command, false);
    }

    private static String run(List<String> command, boolean mustSucceed) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        Path complaint = Files.createTempFile("complaint", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(complaint.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end");
            }
            if (mustSucceed && process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(complaint));
            }
            return Files.readString(said, StandardCharsets.UTF_8);
        } finally {
            Files.delete(said);
            Files.delete(complaint);
        }
    }
}
