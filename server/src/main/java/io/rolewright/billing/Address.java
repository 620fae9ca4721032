package io.rolewright.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a company is.
 *
 * @param street with number
 * @param city town or suburb
 * @param postcode as the country writes it
 * @param region state or territory; absent where there is none
 * @param country as ISO 3166-1 writes it with two letters
 */
public record Address(
        @NotBlank @Size(max = 200) String street,
        @NotBlank @Size(max = 100) String city,
        @Nullable @Size(max = 20) String postcode,
        @Nullable @Size(max = 100) String region,
        @Pattern(regexp = "[A-Z]{2}") String country) {}
