package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Personal;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UploadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One received résumé.
 *
 * @param id names it
 * @param candidateId whose it is
 * @param uploadId the upload that it came with first
 * @param jobId the job that it was sent for, if any
 * @param fileName the name that its file was given
 * @param size of its file, in bytes
 * @param mediaType what the file's bytes say it is; absent until it was read
 * @param state how far it has come
 * @param findings codes of what a person should know about the file, for example {@code document.name-mismatch}
 * @param refusal why there is nothing to read, when it is {@code REFUSED}
 * @param receivedAt when it was received
 */
public record Resume(
        ResumeId id,
        CandidateId candidateId,
        UploadId uploadId,
        @Nullable JobId jobId,
        @Personal String fileName,
        long size,
        @Nullable String mediaType,
        ResumeState state,
        List<String> findings,
        @Nullable Refusal refusal,
        Instant receivedAt) {
    public Resume {
        findings = List.copyOf(findings);
    }
}
