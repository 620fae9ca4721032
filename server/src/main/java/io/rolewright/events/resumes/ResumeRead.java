package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.ResumeId;

/**
 * A résumé's file has become a document.
 *
 * @param candidate whose it is
 * @param resume the résumé
 * @param document its words, kept by {@code storage}
 */
@EventType("resumes.resume-read.v1")
public record ResumeRead(CandidateId candidate, ResumeId resume, DocumentId document) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
