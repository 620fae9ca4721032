package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import io.rolewright.storage.StoredFile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A résumé that was sent for a job.
 *
 * @param candidateId the applicant, under whose key the file is stored
 * @param ownerId whose job it is, and whose candidate the applicant becomes
 * @param jobId the job
 * @param fileName the name that the file was given
 * @param file where it is stored
 */
public record NewApplication(
        @NotNull CandidateId candidateId,
        @NotNull UserId ownerId,
        @NotNull JobId jobId,
        @NotBlank @Size(max = 200) String fileName,
        @NotNull StoredFile file) {}
