package io.rolewright.engine;

import io.rolewright.engine.document.Span;

/**
 * A value read from a text, with the words that it came from.
 *
 * @param value what was read, normalised
 * @param span where its words stand in the document's text
 * @param confidence how sure the reader is that the value is right, 0 to 1
 */
public record Extracted<T>(T value, Span span, double confidence) {
    public Extracted {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
