package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ResumeId;

/** Somebody was given the file of a candidate's résumé; of release 0.2, since then {@code PersonalDataRead} tells so. */
@EventType("resumes.resume-downloaded.v1")
public record ResumeDownloaded(CandidateId candidate, ResumeId resume) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
