package dev.kernvraag.backup;

import dev.kernvraag.security.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Puts a saved embedded database back while the application does not run; what {@code script/restore} starts. */
final class H2Restore {
    private static final String DATABASE = "kernvraag.mv.db";

    private H2Restore() {}

    /** Restores the first argument, a saved database, into the second, a folder of data; the third names the old one. */
    public static void main(String[] arguments) throws IOException {
        System.exit(restore(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2])
                .status());
    }

    /**
     * Puts the database of before aside and the saved one in its place; changes nothing if it cannot.
     *
     * @param old the folder in {@code data} for the database of before
     */
    static Outcome restore(Path saved, Path data, String old) throws IOException {
        Path database = data.resolve(DATABASE);
        Path fresh = data.resolve(DATABASE + ".restored");
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            ZipEntry entry = zip.getEntry(DATABASE);
            if (entry == null) {
                return Outcome.NOTHING_SAVED;
            }
            if (isOpen(database)) {
                return Outcome.RUNNING;
            }
            PrivateFiles.createFolder(data);
            try (InputStream content = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(PrivateFiles.create(fresh))) {
                content.transferTo(out);
            }
        } catch (ZipException e) {
            return Outcome.NOTHING_SAVED;
        }
        if (Files.exists(database)) {
            Path aside = PrivateFiles.createFolder(data.resolve(old));
            Files.move(database, aside.resolve(DATABASE));
        }
        Files.move(fresh, database);
        return Outcome.RESTORED;
    }

    /** H2 locks its file for as long as it has it open. */
    private static boolean isOpen(Path database) throws IOException {
        if (!Files.exists(database)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
