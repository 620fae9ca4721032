package io.rolewright.jobs;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.events.jobs.CloseReason;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as it was found at its source.
 *
 * @param id names it
 * @param code short, letters and digits, easy to say on the phone
 * @param ownerId the recruiter who looks after it
 * @param state whether people are still sought for it
 * @param stage how far the work on it has come
 * @param posting what its source says
 * @param receivedAt when it became known
 * @param clusterId the job that stands for all that are the same one; absent when it was found once
 * @param closedFor why nobody is sought any more; absent while it is open
 */
public record Job(
        JobId id,
        String code,
        UserId ownerId,
        JobState state,
        JobStage stage,
        JobPosting posting,
        Instant receivedAt,
        @Nullable JobId clusterId,
        @Nullable CloseReason closedFor) {}
