package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ResumeId;

/**
 * A résumé came to the address of a job.
 *
 * @param job whose code stands in the address
 * @param candidate whose résumé it is
 * @param resume the résumé
 */
@EventType("jobs.resume-addressed.v1")
public record ResumeAddressed(JobId job, CandidateId candidate, ResumeId resume) implements Event {
    @Override
    public CandidateId subject() {
        return candidate;
    }
}
