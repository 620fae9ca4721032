package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;

/**
 * Somebody said what became of a match.
 *
 * @param match which
 * @param job of the match
 * @param candidate of the match
 * @param verdict what became of it
 */
@EventType("matching.feedback-given.v1")
public record FeedbackGiven(MatchId match, JobId job, CandidateId candidate, String verdict) implements Event {
    @Override
    public MatchId subject() {
        return match;
    }
}
