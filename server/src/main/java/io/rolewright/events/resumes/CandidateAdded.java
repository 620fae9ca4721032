package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;

/**
 * A person became a candidate.
 *
 * @param candidate the person
 * @param owner the recruiter who looks after them
 */
@EventType("resumes.candidate-added.v1")
public record CandidateAdded(CandidateId candidate, UserId owner) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
