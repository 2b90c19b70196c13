package dev.kernvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules. */
class ModularityTests {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final String PACKAGE_INFO = "package-info.java";

    private final ApplicationModules modules = ApplicationModules.of(Kernvraag.class);

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyModuleButTheScreensDeclaresWhatItMayKnow() {
        List<String> silent = modules.stream()
                .map(ApplicationModule::getBasePackage)
                .filter(base -> !base.getLocalName().equals("ui"))
                .filter(base -> base.getAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .filter(module -> !List.of(module.allowedDependencies())
                                .contains(org.springframework.modulith.ApplicationModule.OPEN_TOKEN))
                        .isEmpty())
                .map(Object::toString)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyMainPackageSaysWhyItExistsAndThatNothingInItIsNull() throws IOException {
        for (Path folder : foldersWithCode(MAIN)) {
            if (!folder.endsWith(Path.of("dev", "kernvraag"))) {
                assertThat(folder.resolve(PACKAGE_INFO))
                        .content()
                        .contains("/**")
                        .contains("@NullMarked");
            }
        }
    }

    /** A package has one package-info on the class path: that of a test would hide the module’s own annotations. */
    @Test
    void noTestPackageHidesTheAnnotationsOfItsMainPackage() throws IOException {
        List<Path> hiding = foldersWithCode(TEST).stream()
                .map(folder -> TEST.relativize(folder).resolve(PACKAGE_INFO))
                .filter(info -> Files.exists(TEST.resolve(info)) && Files.exists(MAIN.resolve(info)))
                .toList();
        assertThat(hiding).isEmpty();
    }

    private static List<Path> foldersWithCode(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }
}
