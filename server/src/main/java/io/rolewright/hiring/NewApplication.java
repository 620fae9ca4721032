package io.rolewright.hiring;

import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who is to be up for a job.
 *
 * @param candidateId who
 * @param jobId which
 * @param source how they came to be
 */
public record NewApplication(
        @NotNull CandidateId candidateId,
        @NotNull JobId jobId,
        @NotNull ApplicationSource source) {}
