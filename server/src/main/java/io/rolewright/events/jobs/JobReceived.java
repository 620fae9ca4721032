package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;

/**
 * A job is known.
 *
 * @param job which
 * @param owner the recruiter who looks after it
 */
@EventType("jobs.job-received.v1")
public record JobReceived(JobId job, UserId owner) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
