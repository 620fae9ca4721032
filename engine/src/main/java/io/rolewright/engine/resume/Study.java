package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.Optional;

/**
 * One course of education.
 *
 * @param degree as written, for example {@code Bachelor of Nursing}
 * @param level what the degree amounts to
 * @param school as written
 * @param period when; a single year is both start and end
 * @param span the whole entry
 */
public record Study(
        Optional<Extracted<String>> degree,
        DegreeLevel level,
        Optional<Extracted<String>> school,
        Optional<Extracted<Period>> period,
        Span span) {}
