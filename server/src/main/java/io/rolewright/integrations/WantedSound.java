package io.rolewright.integrations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A file of sound that a partner has.
 *
 * @param operation what is asked for, in one word of ours, for the journal
 * @param path from the partner's address on, with its query
 * @param most bytes that it may have
 */
public record WantedSound(
        @NotBlank @Size(max = 100) String operation,

        @NotBlank @Size(max = 4000) @Pattern(regexp = "/[^\\s\\\\]*")
        String path,

        @Min(1) int most) {}
