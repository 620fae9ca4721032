package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short words for tests that read files. */
final class Reading {
    static final InProcessReader READER = new InProcessReader(ReadingLimits.standard());

    private Reading() {}

    static Document of(String name, byte[] bytes) throws UnreadableDocumentException {
        return of(READER, name, bytes);
    }

    static Document of(DocumentReader reader, String name, byte[] bytes) throws UnreadableDocumentException {
        try {
            return reader.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError("bytes in memory do not fail", e);
        }
    }

    static Document of(String name, String text) throws UnreadableDocumentException {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] bytes) {
        return refusal(READER, bytes);
    }

    static String refusal(DocumentReader reader, byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> of(reader, "file", bytes))
                .code();
    }

    static List<String> codes(Document document) {
        return document.findings().stream().map(Finding::code).toList();
    }
}
