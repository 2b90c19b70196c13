package dev.kernvraag.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes files and folders that only the user who runs this process can read, where the file system knows users. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /** Makes an empty file, in the place of one that is there. */
    public static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE))
                : Files.createFile(file);
    }

    /** Writes a file, which others see whole or not at all. */
    public static void write(Path file, String text) throws IOException {
        Path part = create(file.resolveSibling(file.getFileName() + ".part"));
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a folder, with those above it; one that is there becomes private. */
    public static Path createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, FOLDER);
        return folder;
    }

    /**
     * Makes everything in a folder private, which an earlier release or another umask has left open.
     *
     * @throws IOException that tells the first path that stayed as it was, such as one of another user; all others are done
     */
    public static void tighten(Path folder) throws IOException {
        List<IOException> failed = new ArrayList<>();
        Files.walkFileTree(createFolder(folder), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return close(inner, FOLDER);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return attributes.isRegularFile() ? close(file, FILE) : FileVisitResult.CONTINUE;
            }

            private FileVisitResult close(Path path, Set<PosixFilePermission> allowed) {
                try {
                    restrict(path, allowed);
                } catch (NoSuchFileException e) {
                    return FileVisitResult.CONTINUE;
                } catch (IOException e) {
                    failed.add(e);
                }
                return FileVisitResult.CONTINUE;
            }

            /** What came and went meanwhile needs nothing. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
    }

    private static void restrict(Path path, Set<PosixFilePermission> allowed) throws IOException {
        if (knowsUsers(path)
                && !Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                        .equals(allowed)) {
            Files.setPosixFilePermissions(path, allowed);
        }
    }

    private static boolean knowsUsers(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
