package io.rolewright.profiles;

import io.rolewright.engine.document.Span;
import io.rolewright.shared.DocumentId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Spans whose words somebody would like to see.
 *
 * @param document what the spans point into, as the profile said
 * @param spans at most 1,000
 */
public record WordsQuestion(
        @NotNull DocumentId document,
        @NotNull @Size(max = 1_000) List<Span> spans) {}
