package io.rolewright.matching;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service tells about a match.
 *
 * @param key the same for the same news; what is told again under it counts once
 * @param jobId the job of the match
 * @param candidateId the person of the match
 * @param verdict what became of it
 * @param reason why, when it was rejected
 * @param givenBy who decided that
 * @param givenAt when
 */
public record ToldFeedback(
        @NotBlank @Size(max = 100) String key,
        @NotNull JobId jobId,
        @NotNull CandidateId candidateId,
        @NotNull Verdict verdict,
        @Nullable RejectionReason reason,
        @NotNull UserId givenBy,
        @NotNull Instant givenAt) {}
