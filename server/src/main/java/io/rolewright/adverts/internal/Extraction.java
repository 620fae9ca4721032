package io.rolewright.adverts.internal;

import io.rolewright.adverts.JobAdvert;
import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.reading.LiveModels;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Reads what a received job asks for. */
@Component
class Extraction {
    private final JobsInternal jobs;
    private final LiveModels<AdvertReader> readers;
    private final Adverts adverts;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Extraction(
            JobsInternal jobs,
            LiveModels<AdvertReader> readers,
            Adverts adverts,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.jobs = jobs;
        this.readers = readers;
        this.adverts = adverts;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    JobAdvert read(JobId id) {
        var job = jobs.find(id);
        var reader = readers.get();
        return new JobAdvert(
                ids.next(AdvertId::new),
                job.id(),
                job.ownerId(),
                reader.parser().parse(job.posting()),
                reader.versions(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    void store(JobAdvert advert) {
        adverts.add(advert);
        events.append(new AdvertExtracted(advert.jobId(), advert.id(), advert.versions()));
    }
}
