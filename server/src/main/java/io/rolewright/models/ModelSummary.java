package io.rolewright.models;

import org.jspecify.annotations.Nullable;

/**
 * A model, in short.
 *
 * @param name its name
 * @param purpose what it is for
 * @param format how its artefacts are to be read
 * @param versions how many versions there are
 * @param live the version that answers
 * @param shadow the version that works beside it
 * @param previous the version that a rollback makes live again
 */
public record ModelSummary(
        String name,
        String purpose,
        String format,
        int versions,
        @Nullable VersionSummary live,
        @Nullable VersionSummary shadow,
        @Nullable VersionSummary previous) {}
