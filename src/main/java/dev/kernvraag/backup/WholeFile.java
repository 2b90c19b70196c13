package dev.kernvraag.backup;

import dev.kernvraag.security.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that has its name only when it is whole, and that nobody else on this machine can read. */
final class WholeFile {
    private WholeFile() {}

    /** Makes the empty file into which it is written. */
    static Path part(Path file) throws IOException {
        return PrivateFiles.create(file.resolveSibling(file.getFileName() + ".part"));
    }

    /** Gives it its name, once all of it is on the disk. */
    static void finish(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
