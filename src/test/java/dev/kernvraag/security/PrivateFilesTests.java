package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTests {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    @TempDir
    private Path place;

    @Test
    void whatLayOpenIsClosedWithAllThatIsInIt() throws IOException {
        Path data = place.resolve("data");
        Path middle = data.resolve("before_restore");
        Path inner = Files.createDirectories(middle.resolve("deeper"));
        Path database = Files.writeString(data.resolve("kernvraag.mv.db"), "words");
        Path old = Files.writeString(inner.resolve("kernvraag.mv.db"), "words");
        for (Path folder : new Path[] {data, middle, inner}) {
            open(folder, "rwxrwxrwx");
        }
        open(database, "rw-rw-rw-");
        open(old, "rwxr-xr-x");

        PrivateFiles.tighten(data);
        assertThat(permissions(data)).isEqualTo(FOLDER);
        assertThat(permissions(middle)).isEqualTo(FOLDER);
        assertThat(permissions(inner)).isEqualTo(FOLDER);
        assertThat(permissions(database)).isEqualTo(FILE);
        assertThat(permissions(old)).isEqualTo(FILE);
    }

    @Test
    void whatALinkPointsToStaysAsItIs() throws IOException {
        Path data = Files.createDirectory(place.resolve("data"));
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("file"), "words");
        open(file, "rw-r--r--");
        Files.createSymbolicLink(data.resolve("folder"), elsewhere);
        Files.createSymbolicLink(data.resolve("file"), file);
        PrivateFiles.tighten(data);
        assertThat(permissions(file)).isEqualTo("rw-r--r--");
    }

    @Test
    void aFileIsPrivateFromTheFirstByteAlsoInThePlaceOfAnOpenOne() throws IOException {
        Path file = Files.writeString(place.resolve("backup.zip.part"), "left over");
        open(file, "rw-rw-rw-");
        assertThat(PrivateFiles.create(file)).isEmptyFile();
        assertThat(permissions(file)).isEqualTo(FILE);
        PrivateFiles.write(place.resolve("setup-code"), "words");
        assertThat(permissions(place.resolve("setup-code"))).isEqualTo(FILE);
    }

    private static void open(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
