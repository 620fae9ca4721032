package io.rolewright.billing.internal.reports;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file to download. */
final class CsvFile {
    static final String TYPE = "text/csv";

    private CsvFile() {}

    /** @param name of the file, without its ending */
    static ResponseEntity<byte[]> of(String name, CsvTable table) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(table.written().getBytes(StandardCharsets.UTF_8));
    }
}
