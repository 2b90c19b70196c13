package dev.kernvraag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.language.Language;
import dev.kernvraag.phrasing.MeansCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long it takes to tell whether a statement names a means, after warming up, one thread. */
class PhrasingBench {
    private static final int ROUNDS = 200;

    @ParameterizedTest
    @EnumSource
    void microsecondsAStatement(Language language) throws IOException {
        List<String> statements = statements(language);
        run(statements, language);
        long begin = System.nanoTime();
        int signs = run(statements, language);
        double micros = (System.nanoTime() - begin) / 1_000.0 / ROUNDS / statements.size();
        System.out.printf("phrasing %s: %.1f µs a statement (%d statements)%n", language, micros, statements.size());
        assertThat(signs).isPositive();
    }

    private static int run(List<String> statements, Language language) {
        int signs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String statement : statements) {
                signs += MeansCheck.of(statement, language).isPresent() ? 1 : 0;
            }
        }
        return signs;
    }

    private static List<String> statements(Language language) throws IOException {
        String path = "/phrasing/" + language.tag() + "_tune.txt";
        try (InputStream in = Objects.requireNonNull(PhrasingBench.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(2))
                    .toList();
        }
    }
}
