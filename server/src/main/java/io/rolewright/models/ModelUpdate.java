package io.rolewright.models;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of a model: either a new version or a promotion.
 *
 * @param name the model's name
 * @param newVersion a version to be added
 * @param promotion a version to be promoted
 */
public record ModelUpdate(
        @NotNull @Size(min = 1, max = 40) String name,
        @Nullable @Valid NewVersion newVersion,
        @Nullable @Valid Promotion promotion) {}
