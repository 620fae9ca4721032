package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ResumeId;

/**
 * There is nothing to read in a résumé's file.
 *
 * @param candidate whose it is
 * @param resume the résumé
 * @param code why, for example {@code document.no-text}
 */
@EventType("resumes.resume-refused.v1")
public record ResumeRefused(CandidateId candidate, ResumeId resume, String code) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
