package io.rolewright.matching;

import io.rolewright.shared.MatchId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a match.
 *
 * @param matchId the match
 * @param verdict what became of it
 * @param reason why, when it was rejected
 * @param rank the place at which it was shown, when it was shown in a list
 */
public record NewFeedback(
        @NotNull MatchId matchId,
        @NotNull Verdict verdict,
        @Nullable RejectionReason reason,
        @Nullable @Min(1) Integer rank) {}
