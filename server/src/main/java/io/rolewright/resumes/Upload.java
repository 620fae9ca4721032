package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UploadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One upload of one or many files, and how far each has come.
 *
 * @param id names it
 * @param state {@code DONE} when every file is {@code MATCHED} or {@code REFUSED}
 * @param jobId the job that the files were sent for, if any
 * @param progress how many files have passed each stage
 * @param files one result per file, in the order in which they were sent
 * @param receivedAt when it was received
 */
public record Upload(
        UploadId id, State state, @Nullable JobId jobId, Progress progress, List<File> files, Instant receivedAt) {
    public Upload {
        files = List.copyOf(files);
    }

    /** Whether there is anything left to do. */
    public enum State {
        IN_PROGRESS,
        DONE
    }

    /**
     * How many files have passed each stage.
     *
     * @param files all of them
     * @param received that are safe in the store
     * @param read whose words are known
     * @param parsed whose candidate has a profile
     * @param matched whose candidate has been ranked for every job that is known
     * @param refused that gave nothing
     */
    public record Progress(int files, int received, int read, int parsed, int matched, int refused) {}

    /**
     * What became of one file.
     *
     * @param fileName the name that it was given
     * @param state how far it has come
     * @param resumeId the résumé that it became, or that was there already; absent when it was not stored
     * @param candidateId whose résumé it is; absent when it was not stored
     * @param findings codes of what a person should know about it, for example {@code resumes.already-known}
     * @param refusal why it gave nothing, when it is {@code REFUSED}
     */
    public record File(
            String fileName,
            ResumeState state,
            @Nullable ResumeId resumeId,
            @Nullable CandidateId candidateId,
            List<String> findings,
            @Nullable Refusal refusal) {
        public File {
            findings = List.copyOf(findings);
        }
    }
}
