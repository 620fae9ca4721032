package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.Optional;

/**
 * One job that a person held.
 *
 * @param title as written
 * @param occupation id of the taxonomy's occupation that the title names
 * @param employer as written
 * @param period when; absent when no dates stand beside it
 * @param span the whole entry, duties included
 */
public record Employment(
        Optional<Extracted<String>> title,
        Optional<String> occupation,
        Optional<Extracted<String>> employer,
        Optional<Extracted<Period>> period,
        Span span) {}
