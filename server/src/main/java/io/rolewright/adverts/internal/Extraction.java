package io.rolewright.adverts.internal;

import io.rolewright.adverts.JobAdvert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Version;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Reads what a received job asks for. */
@Component
class Extraction {
    private static final String VERSIONS = Version.ofReading();

    private final JobsInternal jobs;
    private final AdvertParser parser;
    private final Adverts adverts;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Extraction(JobsInternal jobs, AdvertParser parser, Adverts adverts, EventLog events, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.parser = parser;
        this.adverts = adverts;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    JobAdvert read(JobReceived fact) {
        var job = jobs.find(fact.job());
        return new JobAdvert(
                ids.next(AdvertId::new),
                job.id(),
                job.ownerId(),
                parser.parse(job.posting()),
                VERSIONS,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    void store(JobAdvert advert) {
        adverts.add(advert);
        events.append(new AdvertExtracted(advert.jobId(), advert.id(), advert.versions()));
    }
}
