package io.rolewright.engine.document;

import java.io.IOException;
import java.io.InputStream;

/** A whole file in memory, but never more of it than the limit. */
final class CappedBytes {
    private CappedBytes() {}

    static byte[] read(InputStream content, int limit) throws IOException, UnreadableDocumentException {
        byte[] bytes = content.readNBytes(limit);
        if (bytes.length == limit && content.read() >= 0) {
            throw new UnreadableDocumentException("document.too-large");
        }
        if (bytes.length == 0) {
            throw new UnreadableDocumentException("document.empty");
        }
        return bytes;
    }
}
