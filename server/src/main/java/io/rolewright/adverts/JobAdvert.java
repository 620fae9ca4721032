package io.rolewright.adverts;

import io.rolewright.engine.advert.Advert;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.time.Instant;

/**
 * One reading of what a job asks for. It never changes; a job that is read anew gets another one.
 *
 * @param id names this reading
 * @param jobId the job
 * @param ownerId the recruiter who looks after the job
 * @param advert what is asked for; its spans point into the posting's text
 * @param versions what read it, as {@code release/taxonomy@hash}, with {@code +model@hash} for others that are not of the release
 * @param extractedAt when it was read
 */
public record JobAdvert(
        AdvertId id, JobId jobId, UserId ownerId, Advert advert, String versions, Instant extractedAt) {}
