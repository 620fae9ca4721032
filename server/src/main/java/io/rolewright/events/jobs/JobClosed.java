package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;

/**
 * Nobody is sought for a job any more.
 *
 * @param job which
 * @param owner the recruiter who looks after it
 * @param reason why
 */
@EventType("jobs.job-closed.v1")
public record JobClosed(JobId job, UserId owner, CloseReason reason) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
