package io.rolewright.jobs;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.time.Instant;

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
 */
public record Job(
        JobId id,
        String code,
        UserId ownerId,
        JobState state,
        JobStage stage,
        JobPosting posting,
        Instant receivedAt) {}
