package io.rolewright.profiles;

import io.rolewright.engine.document.Span;
import io.rolewright.shared.ProfileId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Spans whose words somebody would like to see.
 *
 * @param profile the reading that the spans come from
 * @param spans at most 1,000
 */
public record WordsQuestion(
        @NotNull ProfileId profile,
        @NotNull @Size(max = 1_000) List<Span> spans) {}
