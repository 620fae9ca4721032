package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;

/**
 * What a candidate is found by is another than before: indexes copy it anew, and drop whoever is gone.
 *
 * @param candidate who
 */
@EventType("matching.candidate-changed.v1")
public record CandidateChanged(CandidateId candidate) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
