package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import java.util.Optional;

/**
 * A language that a person speaks.
 *
 * @param language BCP 47, for example {@code fr}
 * @param level as written, for example {@code fluent} or {@code B2}
 */
public record SpokenLanguage(Extracted<String> language, Optional<String> level) {}
