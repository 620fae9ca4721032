package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;

/**
 * A source tells a job otherwise than before.
 *
 * @param job which
 * @param owner the recruiter who looks after it
 */
@EventType("jobs.job-changed.v1")
public record JobChanged(JobId job, UserId owner) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
