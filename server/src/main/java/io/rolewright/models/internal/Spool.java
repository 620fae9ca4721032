package io.rolewright.models.internal;

import io.rolewright.models.StoredArtifact;
import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;

/**
 * Bytes on their way in, on the disk: nothing is begun in the database before all are here.
 *
 * @param file where they lie until this is closed
 * @param artifact their hash and size
 */
record Spool(Path file, StoredArtifact artifact) implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    /** What writes bytes. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Takes what a stream holds.
     *
     * @throws ContractException {@code models.artifact-empty} or {@code models.artifact-too-large} (422)
     */
    static Spool of(InputStream content, long most) throws IOException {
        return of(out -> copy(content, out, most));
    }

    /** @throws ContractException {@code models.artifact-empty} (422) */
    static Spool of(Source source) throws IOException {
        var file = Files.createTempFile("rolewright-model", ".part");
        try {
            var digest = ContentHash.start();
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                source.writeTo(out);
            }
            var size = Files.size(file);
            if (size == 0) {
                throw ContractException.invalid("models.artifact-empty");
            }
            return new Spool(file, new StoredArtifact(ContentHash.text(digest.digest()), size));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static void copy(InputStream content, OutputStream out, long most) throws IOException {
        var chunk = new byte[CHUNK];
        var size = 0L;
        for (var length = content.read(chunk); length >= 0; length = content.read(chunk)) {
            size += length;
            if (size > most) {
                throw ContractException.invalid("models.artifact-too-large", most);
            }
            out.write(chunk, 0, length);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
