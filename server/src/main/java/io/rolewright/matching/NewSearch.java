package io.rolewright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A search to be kept.
 *
 * @param name for people
 * @param question who is looked for
 * @param leastScore the score from which on somebody is a hit, 0 to 100; 0 where it is not said
 */
public record NewSearch(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Valid SearchQuestion question,
        @Nullable @DecimalMin("0") @DecimalMax("100") Double leastScore) {}
