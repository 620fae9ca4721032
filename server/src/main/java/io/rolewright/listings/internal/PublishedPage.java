package io.rolewright.listings.internal;

import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.UserId;
import java.time.Instant;

/**
 * An advert that people can read now.
 *
 * @param id the advert
 * @param job the job
 * @param owner who published it, and whose candidates applicants become
 * @param slug the last part of its page's address
 * @param code the job's short code
 * @param words what is shown
 * @param publishedAt since when people can see it
 * @param expiresAt until when
 * @param changedAt when it last became another one
 */
record PublishedPage(
        ListingId id,
        JobId job,
        UserId owner,
        String slug,
        String code,
        Words words,
        Instant publishedAt,
        Instant expiresAt,
        Instant changedAt) {}
