package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;

/**
 * A résumé with what a person put right.
 *
 * @param document the document as it was read, and behind its text the words of the corrections, so that every value of the
 *     profile still stands somewhere
 * @param profile its spans point into {@code document}
 * @param read length of the text as it was read, in UTF-16 code units: spans that start there or later are corrections
 */
public record CorrectedResume(Document document, Profile profile, int read) {}
