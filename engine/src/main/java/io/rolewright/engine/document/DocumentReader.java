package io.rolewright.engine.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one file. Every implementation gives the same answer for the same bytes.
 *
 * <p>The type is told by the bytes. A name that says another type is answered with the finding
 * {@code document.name-mismatch}. PDF, Word (DOCX and DOC), OpenDocument text (ODT), RTF, the bodies of e-mails (EML, MSG),
 * HTML and plain text are read; pictures (PNG, JPEG, TIFF) and scanned pages where a {@link Recognition} is given.
 */
public interface DocumentReader {
    /**
     * Reads a file to its end; closing the stream is the caller's work.
     *
     * @param name the file's name, for findings and messages only
     * @param content its bytes
     * @throws UnreadableDocumentException when there is nothing to read in it, with the reason as a code
     * @throws IOException when {@code content} fails
     */
    Document read(String name, InputStream content) throws UnreadableDocumentException, IOException;
}
