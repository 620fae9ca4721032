package io.rolewright.resumes;

import io.rolewright.engine.fairness.Ethnicity;
import io.rolewright.engine.fairness.Sex;
import io.rolewright.shared.Personal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says of themself, for audits of fairness alone; every answer is optional.
 *
 * @param sex sex or gender
 * @param ethnicity race or ethnicity
 * @param birthYear the year of birth; who turns forty in a year counts as forty in all of it
 */
public record Demographics(
        @Nullable @Personal Sex sex,
        @Nullable @Personal Ethnicity ethnicity,
        @Nullable @Personal @Min(1900) @Max(2100) Integer birthYear) {}
