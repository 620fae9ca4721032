package io.rolewright.runtime.database;

import io.rolewright.runtime.StartRefusedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The server's own folder (setting {@code rolewright.data}, default {@code ./data}): marked as ours, used by one server at a
 * time.
 */
public final class DataFolder implements AutoCloseable {
    private static final String MARK = ".rolewright";
    private static final String MARK_TEXT = "Made by Rolewright, which keeps all it stores in this folder.\n";

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes a folder for this server; makes it when it is not there.
     *
     * @throws StartRefusedException {@code runtime.data-folder-foreign}, {@code runtime.data-folder-in-use} or
     *     {@code runtime.data-folder-unusable}
     */
    public static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolder(path);
            claim(path);
            return new DataFolder(path, lock(path));
        } catch (IOException failure) {
            throw new StartRefusedException(failure, "runtime.data-folder-unusable", path);
        }
    }

    private static void claim(Path path) throws IOException {
        var mark = path.resolve(MARK);
        if (Files.exists(mark)) {
            return;
        }
        try (var files = Files.list(path)) {
            if (files.findAny().isPresent()) {
                throw new StartRefusedException("runtime.data-folder-foreign", path);
            }
        }
        Files.writeString(mark, MARK_TEXT);
    }

    private static FileLock lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(MARK), StandardOpenOption.WRITE);
        try {
            var lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException ours) {
            // Another server in this same process.
        }
        channel.close();
        throw new StartRefusedException("runtime.data-folder-in-use", path);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    /** The folder, absolute. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
