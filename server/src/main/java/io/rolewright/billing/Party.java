package io.rolewright.billing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A company on an invoice.
 *
 * @param name its legal name
 * @param taxNumber under which it is registered for taxes: in Australia its ABN, in the EU its VAT number; absent for none
 * @param country where it is registered, as ISO 3166-1 writes it with two letters
 * @param address where it is; absent when nobody told
 */
public record Party(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String taxNumber,
        @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Valid Address address) {}
