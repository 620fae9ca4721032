package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;

/**
 * A candidate declared something of themself for audits, or took it back; what, is told to nobody.
 *
 * @param candidate the person
 * @param kept whether answers are kept since then
 */
@EventType("resumes.demographics-declared.v1")
public record DemographicsDeclared(CandidateId candidate, boolean kept) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
