package io.rolewright.matching;

import io.rolewright.shared.JobId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for. At least one of {@code jobId}, {@code text} and {@code query}; not both {@code jobId} and {@code text}.
 *
 * @param jobId people are ranked for this job
 * @param text people are ranked for what these words ask for: a few words, or a whole advert; at most 20,000 characters
 * @param query only people whose words match, for example {@code java AND (spring OR "spring boot") NOT manager}: words side by
 *     side must all be there, {@code title:} and {@code skill:} look there alone; at most 2,000 characters
 * @param filters only people who pass
 * @param weights what counts more or less than it does by itself
 */
public record SearchQuestion(
        @Nullable JobId jobId,
        @Nullable @Size(max = 20_000) String text,
        @Nullable @Size(max = 2_000) String query,
        @Nullable @Valid SearchFilters filters,
        @Nullable @Valid SearchWeights weights) {}
