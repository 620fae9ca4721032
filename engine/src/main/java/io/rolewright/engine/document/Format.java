package io.rolewright.engine.document;

import java.io.IOException;

/** One kind of file; takes the words out of its bytes. */
@FunctionalInterface
interface Format {
    /** Any failure that is not an {@link UnreadableDocumentException} means that the file is damaged. */
    void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException, IOException;
}
