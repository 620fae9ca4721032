package io.rolewright.engine.resume;

import io.rolewright.engine.UnusableArtefactException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Artefacts that come with this library, read in the same way as any other. */
final class BundledFile {
    private BundledFile() {}

    /** How bytes become what they are for. */
    @FunctionalInterface
    interface Reader<T> {
        T read(byte[] artefact) throws UnusableArtefactException;
    }

    static <T> T read(String path, Reader<T> reader) {
        try (InputStream stream = BundledFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            return reader.read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableArtefactException e) {
            throw new IllegalStateException("the bundled " + path + " is broken", e);
        }
    }
}
