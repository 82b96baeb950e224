package dev.rejoinder.servers.postgresql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Unpacks a `.txz` into one folder, and nowhere else.
final class Archive {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;

    private Archive(Path folder) {
        this.folder = folder;
    }

    static void unpack(InputStream compressed, Path folder) throws IOException {
        var archive = new Archive(folder.toAbsolutePath().normalize());
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(compressed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                archive.place(entry, tar);
            }
        }
    }

    private void place(TarArchiveEntry entry, InputStream content) throws IOException {
        var target = inside(folder.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            inside(target.resolveSibling(entry.getLinkName()), entry);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, inside(folder.resolve(entry.getLinkName()), entry));
        } else {
            Files.copy(content, target);
            allow(target, (entry.getMode() & OWNER_MAY_EXECUTE) != 0);
        }
    }

    private Path inside(Path path, TarArchiveEntry entry) throws IOException {
        var target = path.normalize();
        if (!target.startsWith(folder)) {
            throw new IOException(
                    "the archive's entry %s leads out of %s".formatted(entry.getName(), folder));
        }
        return target;
    }

    private static void allow(Path file, boolean execution) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(file,
                    PosixFilePermissions.fromString(execution ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
