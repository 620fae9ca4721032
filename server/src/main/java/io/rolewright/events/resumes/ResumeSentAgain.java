package io.rolewright.events.resumes;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ResumeId;

/**
 * A résumé that we have was sent for a job.
 *
 * @param candidate whose it is
 * @param resume the résumé
 * @param job the job that it was sent for
 */
@EventType("resumes.resume-sent-again.v1")
public record ResumeSentAgain(CandidateId candidate, ResumeId resume, JobId job) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
