package io.rolewright.storage.internal;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.database.OwnerOnly;
import io.rolewright.shared.FileReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The files on the disk: {@code <folder>/<aa>/<reference>}, and in {@code <folder>/incoming} what still arrives. The folder is
 * {@code files} in the data folder, unless set.
 */
@Component
class FileFolder {
    private static final String INCOMING = "incoming";

    private final Path root;
    private final Path incoming;

    FileFolder(DataFolder data, StorageSettings settings) throws IOException {
        root = folder(data, settings);
        incoming = root.resolve(INCOMING);
        OwnerOnly.createFolder(incoming);
    }

    private static Path folder(DataFolder data, StorageSettings settings) {
        var set = settings.files();
        return set == null ? data.path().resolve("files") : set.toAbsolutePath().normalize();
    }

    /** A new, empty place for a file that arrives. */
    Path arrival() throws IOException {
        return Files.createTempFile(incoming, "", "");
    }

    /** Moves an arrived file to its address. When it answers, a power cut cannot undo it. */
    void keep(Path arrival, FileReference reference) throws IOException {
        var shelf = shelf(reference);
        OwnerOnly.createFolder(shelf);
        force(arrival, StandardOpenOption.WRITE);
        Files.move(arrival, shelf.resolve(reference.text()), StandardCopyOption.ATOMIC_MOVE);
        force(shelf, StandardOpenOption.READ);
        force(root, StandardOpenOption.READ);
    }

    InputStream open(FileReference reference) throws IOException {
        return Files.newInputStream(place(reference));
    }

    void delete(FileReference reference) throws IOException {
        Files.deleteIfExists(place(reference));
    }

    /** Deletes what began to arrive before an instant and never did. */
    void deleteArrivals(Instant before) throws IOException {
        for (var file : filesIn(incoming, before)) {
            Files.deleteIfExists(file);
        }
    }

    /** The folders that hold files. */
    List<Path> shelves() throws IOException {
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> !folder.equals(incoming)).sorted().toList();
        }
    }

    /** The files of a shelf that were stored before an instant. */
    List<FileReference> stored(Path shelf, Instant before) throws IOException {
        return filesIn(shelf, before).stream()
                .map(file ->
                        new FileReference(UUID.fromString(file.getFileName().toString())))
                .toList();
    }

    private static List<Path> filesIn(Path folder, Instant before) throws IOException {
        var old = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    old.add(file);
                }
            }
        }
        return old;
    }

    private Path place(FileReference reference) {
        return shelf(reference).resolve(reference.text());
    }

    private Path shelf(FileReference reference) {
        return root.resolve(reference.text().substring(0, 2));
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
