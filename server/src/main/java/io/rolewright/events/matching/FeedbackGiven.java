package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said what became of a match.
 *
 * @param match which
 * @param job of the match
 * @param candidate of the match
 * @param verdict what became of it
 * @param rank the place at which it was shown; absent when it was not shown in a list, and from facts of before that was told
 * @param score its score at that time, 0 to 100; absent from facts of before that was told
 */
@EventType("matching.feedback-given.v1")
public record FeedbackGiven(
        MatchId match,
        JobId job,
        CandidateId candidate,
        String verdict,
        @Nullable Integer rank,
        @Nullable Double score) implements Event {
    @Override
    public MatchId subject() {
        return match;
    }
}
