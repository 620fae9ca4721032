package io.rolewright.matching;

import io.rolewright.shared.FeedbackId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a match, with what was shown then.
 *
 * @param id names it
 * @param matchId the match
 * @param verdict what became of it
 * @param reason why, when it was rejected
 * @param rank the place at which it was shown, when it was shown in a list
 * @param score the match's score at that time
 * @param givenBy who said it
 * @param givenAt when
 */
public record Feedback(
        FeedbackId id,
        MatchId matchId,
        Verdict verdict,
        @Nullable RejectionReason reason,
        @Nullable Integer rank,
        double score,
        UserId givenBy,
        Instant givenAt) {}
