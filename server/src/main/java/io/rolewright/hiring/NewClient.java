package io.rolewright.hiring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A client company to be added. It begins as a prospect, looked after by who adds it.
 *
 * @param name what everybody calls it
 * @param legalName what it is called in contracts
 * @param registrationNumber the number under which it is registered; of an Australian company its ABN
 * @param country where it is registered, as ISO 3166-1 writes it with two letters
 * @param website its own pages
 */
public record NewClient(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String legalName,
        @Nullable @Size(max = 40) String registrationNumber,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,

        @Nullable @Pattern(regexp = ClientChange.LINK, message = "must start with http:// or https://")
        String website) {}
