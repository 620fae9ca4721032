package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;

/**
 * A candidate may now be seen by the owner only.
 *
 * @param candidate the person
 * @param owner the recruiter who may still see them
 */
@EventType("resumes.candidate-restricted.v1")
public record CandidateRestricted(CandidateId candidate, UserId owner) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
