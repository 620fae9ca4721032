package io.rolewright.billing.internal.documents;

import org.springframework.http.MediaType;

/**
 * An invoice or a credit note as a file.
 *
 * @param name what it is called
 * @param type its media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentFile(String name, MediaType type, byte[] content) {
    static DocumentFile pdf(String number, byte[] content) {
        return new DocumentFile(number + ".pdf", MediaType.APPLICATION_PDF, content);
    }

    static DocumentFile ubl(String number, byte[] content) {
        return new DocumentFile(number + ".xml", MediaType.APPLICATION_XML, content);
    }
}
