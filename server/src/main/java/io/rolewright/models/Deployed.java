package io.rolewright.models;

import org.jspecify.annotations.Nullable;

/**
 * What a service that uses a model has to run.
 *
 * @param live answers; absent when nothing is live
 * @param shadow works beside it
 */
public record Deployed(
        @Nullable ModelVersion live, @Nullable ModelVersion shadow) {}
