package io.rolewright.hiring;

import io.rolewright.shared.ListingId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * By which advert on a board somebody applied.
 *
 * @param listingId the advert
 * @param name what the board calls their application
 */
public record Applicant(
        @NotNull ListingId listingId,
        @NotBlank @Size(max = 255) String name) {}
