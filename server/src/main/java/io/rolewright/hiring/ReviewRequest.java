package io.rolewright.hiring;

import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.events.hiring.ReviewState;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Personal;
import io.rolewright.shared.ReviewRequestId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks about their application, and what they were answered.
 *
 * @param id names it
 * @param applicationId about which way to a job
 * @param candidateId who asks
 * @param kind what for
 * @param state whether it is answered
 * @param words what they wrote; absent where they wrote nothing
 * @param askedAt when
 * @param note the answer; absent until there is one
 * @param answeredBy who answered
 * @param answeredAt when
 */
public record ReviewRequest(
        ReviewRequestId id,
        ApplicationId applicationId,
        CandidateId candidateId,
        ReviewKind kind,
        ReviewState state,
        @Nullable @Personal String words,
        Instant askedAt,
        @Nullable @Personal String note,
        @Nullable UserId answeredBy,
        @Nullable Instant answeredAt) {
    /** Without the words, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "ReviewRequest " + id;
    }
}
