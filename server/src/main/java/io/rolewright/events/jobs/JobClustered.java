package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;

/**
 * A job was told to be the same as others, or not any more.
 *
 * @param job which
 * @param cluster the job that stands for all of them; itself when it stands alone again
 */
@EventType("jobs.job-clustered.v1")
public record JobClustered(JobId job, JobId cluster) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
