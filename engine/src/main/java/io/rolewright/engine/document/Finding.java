package io.rolewright.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * Something about a file or a text that a person should know.
 *
 * @param code stable, {@code <area>.<kebab-reason>}, for example {@code document.name-mismatch}
 * @param severity how much it matters
 * @param span where it was seen in the document's text, when it has a place there
 */
public record Finding(
        String code, Severity severity, @Nullable Span span) {
    /** A finding about the whole file. */
    public static Finding of(String code, Severity severity) {
        return new Finding(code, severity, null);
    }
}
