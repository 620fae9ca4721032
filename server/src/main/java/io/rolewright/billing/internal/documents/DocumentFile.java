package io.rolewright.billing.internal.documents;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An invoice, a credit note or a statement as a file.
 *
 * @param name what it is called
 * @param type its media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentFile(String name, MediaType type, byte[] content) {
    /** @param number names it */
    public static DocumentFile pdf(String number, byte[] content) {
        return new DocumentFile(number + ".pdf", MediaType.APPLICATION_PDF, content);
    }

    static DocumentFile ubl(String number, byte[] content) {
        return new DocumentFile(number + ".xml", MediaType.APPLICATION_XML, content);
    }

    /** An answer that is saved under its name. */
    public ResponseEntity<byte[]> attached() {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
