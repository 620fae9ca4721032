package io.rolewright.events.adverts;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;

/**
 * What a job asks for is known, and replaces what was known before.
 *
 * @param job whose advert it is
 * @param advert this reading; a new one each time
 * @param versions what read it, as {@code release/taxonomy@hash}, with {@code +model@hash} for others that are not of the release
 */
@EventType("adverts.advert-extracted.v1")
public record AdvertExtracted(JobId job, AdvertId advert, String versions) implements Event {
    @Override
    public JobId subject() {
        return job;
    }
}
