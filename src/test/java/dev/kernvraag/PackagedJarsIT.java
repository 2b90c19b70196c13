package dev.kernvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is in the jar that people run. */
class PackagedJarsIT {
    private static final Path JAR = Path.of("target", "kernvraag.jar");
    private static final Path ALLOWED = Path.of("src", "test", "resources", "packaged-jars.txt");
    private static final Pattern NAME = Pattern.compile("BOOT-INF/lib/(.+?)-(\\d[^/]*)\\.jar");

    @Test
    void theApplicationCarriesTheJarsThatItUsesAndNoOthers() throws IOException {
        assertThat(packaged().keySet())
                .as("a jar that is new, or gone, belongs into or out of %s", ALLOWED)
                .containsExactlyInAnyOrderElementsOf(allowed().keySet());
    }

    @Test
    void noJarIsOlderThanTheReleaseThatClosedAHole() throws IOException {
        Map<String, String> packaged = packaged();
        allowed().forEach((name, lowest) -> {
            if (!lowest.isEmpty()) {
                assertThat(Version.parse(packaged.getOrDefault(name, "0")))
                        .as(name)
                        .isGreaterThanOrEqualTo(Version.parse(lowest));
            }
        });
    }

    private static Map<String, String> packaged() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream()
                    .map(entry -> NAME.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(
                            name -> name.group(1),
                            name -> name.group(2),
                            (one, other) -> one + " and " + other,
                            TreeMap::new));
        }
    }

    private static Map<String, String> allowed() throws IOException {
        try (var lines = Files.lines(ALLOWED)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(
                            words -> words[0],
                            words -> words.length > 1 ? words[1] : "",
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
