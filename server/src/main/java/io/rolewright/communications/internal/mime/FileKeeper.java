package io.rolewright.communications.internal.mime;

import io.rolewright.shared.FileReference;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Stores files that came with an e-mail. */
@FunctionalInterface
public interface FileKeeper {
    /**
     * Stores a file.
     *
     * @param content read to its end; it never fails
     * @return absent when such a file is not stored
     */
    @Nullable
    FileReference keep(InputStream content);
}
