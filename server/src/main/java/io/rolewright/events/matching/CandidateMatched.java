package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;

/**
 * A candidate has been ranked for every job that is known.
 *
 * @param candidate who
 * @param profile the reading that they were ranked by
 * @param jobs how many
 */
@EventType("matching.candidate-matched.v1")
public record CandidateMatched(CandidateId candidate, ProfileId profile, int jobs) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
