package io.rolewright.models;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Which version a process runs.
 *
 * @param process {@code <number>@<machine>}
 * @param service the service that uses the model there
 * @param version the version's number
 */
public record RunReport(
        @NotBlank @Size(max = 200) String process,
        @NotNull @Pattern(regexp = "[a-z]{1,40}") String service,
        @Min(1) int version) {}
