package io.rolewright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a search is about. Of whom something is not known passes no filter that asks for it.
 *
 * @param skills ids of the taxonomy; all of them
 * @param licences ids of the taxonomy; all of them
 * @param languages BCP 47; all of them
 * @param workRights countries, ISO 3166-1 alpha-2, or {@code EU}; at least one of them
 * @param countries where they live, ISO 3166-1 alpha-2; one of them
 * @param leastYears years of work, jobs at the same time counted once
 * @param near where they live
 */
public record SearchFilters(
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> skills,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> licences,
        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = COUNTRY) String> workRights,
        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = COUNTRY) String> countries,
        @Nullable @Min(0) @Max(80) Integer leastYears,
        @Nullable @Valid Near near) {
    private static final String COUNTRY = "[A-Z]{2}";
    private static final String LANGUAGE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

    /** Nobody is left out. */
    public static final SearchFilters NONE = new SearchFilters(null, null, null, null, null, null, null);

    /**
     * Around a place.
     *
     * @param place a town, as one writes it: {@code Parramatta NSW}
     * @param kilometres by the great circle from its middle
     */
    public record Near(
            @NotBlank @Size(max = 200) String place,
            @Positive @Max(20_000) double kilometres) {}
}
