package io.rolewright.models;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service that uses a model has to run.
 *
 * @param live answers; absent when nothing is live
 * @param shadow works beside it
 * @param since when the live version became so, the last time; absent when nothing is live, or when a release before 0.5 answers
 */
public record Deployed(
        @Nullable ModelVersion live,
        @Nullable ModelVersion shadow,
        @Nullable Instant since) {}
