package io.rolewright.models;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * A version to be added: an artefact whose bytes are stored, and what is to be known of it.
 *
 * @param artifact the hash of the bytes, SHA-256 in lower-case hexadecimal
 * @param format how the bytes are to be read; must be the model's format
 * @param card what the model is, as a Java properties text with at least {@code version}, {@code licence} (or
 *     {@code license}) and {@code source}; {@code training} describes the training data, else {@code source} does
 * @param metrics what was measured of it, by name
 * @param parents the hashes of the versions that it was made from
 */
public record NewVersion(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String artifact,
        @NotNull @Size(min = 1, max = 40) String format,
        @NotBlank @Size(max = 65_536) String card,
        @NotNull @Size(max = 100) Map<@Size(min = 1, max = 80) String, @NotNull Double> metrics,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> parents) {}
