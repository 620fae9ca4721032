package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;

/**
 * A job that had gone is offered again; it is open.
 *
 * @param job which
 * @param owner the recruiter who looks after it
 */
@EventType("jobs.job-returned.v1")
public record JobReturned(JobId job, UserId owner) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
