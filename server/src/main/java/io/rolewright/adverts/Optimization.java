package io.rolewright.adverts;

import io.rolewright.shared.JobId;
import jakarta.validation.constraints.NotNull;

/**
 * Which advert is to be made better.
 *
 * @param jobId the job whose advert it is
 */
public record Optimization(@NotNull JobId jobId) {}
