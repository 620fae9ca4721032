package io.rolewright.listings.internal;

import io.rolewright.events.jobs.JobClosed;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes a job's adverts down everywhere when the job is closed. */
@Component
class JobClosings {
    /** How codes begin that say why a closed job's adverts are taken down. */
    static final String CODE = "listings.job-";

    private final Listings listings;
    private final Closing closing;

    JobClosings(Listings listings, Closing closing) {
        this.listings = listings;
        this.closing = closing;
    }

    void take(JobClosed fact) {
        var why = CODE + fact.reason().name().toLowerCase(Locale.ROOT);
        for (var row : listings.active(List.of(fact.job()))) {
            if (!closing.close(row, why)) {
                throw new IllegalStateException("listing " + row.id() + " has just moved; the fact is taken again");
            }
        }
    }
}
