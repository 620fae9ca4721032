package io.rolewright.events.adverts;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;

/**
 * Somebody accepted words of an advert for publication.
 *
 * @param job the job
 * @param edition the words
 */
@EventType("adverts.advert-accepted.v1")
public record AdvertAccepted(JobId job, EditionId edition) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
