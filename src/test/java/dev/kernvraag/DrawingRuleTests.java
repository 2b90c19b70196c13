package dev.kernvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn at the board is never made anew under somebody’s hands: {@code midst.js} says why, and is the only way. */
class DrawingRuleTests {
    private static final Path BOARD = Path.of("frontend", "board");
    private static final Pattern ANEW =
            Pattern.compile("replaceChildren|replaceWith|innerHTML|outerHTML|insertAdjacent");

    @Test
    void theBoardIsDrawnByFollowingOnly() throws IOException {
        try (Stream<Path> files = Files.list(BOARD)) {
            List<String> anew = files.filter(file -> ANEW.matcher(read(file)).find())
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            assertThat(anew).as("use follow or arrange of midst.js").isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
