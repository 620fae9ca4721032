package io.rolewright.engine.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of this jar. */
final class Bundled {
    private Bundled() {}

    /**
     * All bytes of a file.
     *
     * @param name within {@code ranking}
     * @throws IllegalStateException when there is none
     */
    static byte[] file(String name) {
        try (InputStream stream = Bundled.class.getResourceAsStream("/ranking/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing ranking/" + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
