package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;

/** The whole agency may see a candidate again who had been restricted. */
@EventType("resumes.candidate-released.v1")
public record CandidateReleased(CandidateId candidate) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
