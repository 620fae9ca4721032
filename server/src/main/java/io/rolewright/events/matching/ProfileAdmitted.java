package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;

/**
 * A candidate can be ranked for jobs from now on.
 *
 * @param candidate who
 * @param profile the reading that they are ranked by
 */
@EventType("matching.profile-admitted.v1")
public record ProfileAdmitted(CandidateId candidate, ProfileId profile) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
