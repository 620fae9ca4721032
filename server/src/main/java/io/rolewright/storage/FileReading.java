package io.rolewright.storage;

import io.rolewright.shared.DocumentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file: a document, or the reason why there is none.
 *
 * @param document its document, when there is something to read
 * @param mediaType what its bytes say it is; absent when it was refused
 * @param findings codes of what a person should know about the file, for example {@code document.name-mismatch}
 * @param refusal why there is nothing to read, for example {@code document.no-text}
 */
public record FileReading(
        @Nullable DocumentId document,
        @Nullable String mediaType,
        List<String> findings,
        @Nullable String refusal) {
    public FileReading {
        if ((document == null) == (refusal == null)) {
            throw new IllegalArgumentException("a reading is a document or a refusal");
        }
        findings = List.copyOf(findings);
    }

    /** A file that was read. */
    public static FileReading of(DocumentId document, String mediaType, List<String> findings) {
        return new FileReading(document, mediaType, findings, null);
    }

    /** A file with nothing to read in it. */
    public static FileReading refused(String code) {
        return new FileReading(null, null, List.of(), code);
    }
}
