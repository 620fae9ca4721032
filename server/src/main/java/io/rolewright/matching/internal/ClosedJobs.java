package io.rolewright.matching.internal;

import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.jobs.JobReturned;
import io.rolewright.events.matching.AdvertAdmitted;
import io.rolewright.runtime.events.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps closed jobs out of what is ranked anew and shown to find jobs; what was ranked for them before stays to be seen. */
@Component
class ClosedJobs {
    private final JdbcClient jdbc;
    private final RankedAdverts adverts;
    private final EventLog events;

    ClosedJobs(JdbcClient jdbc, RankedAdverts adverts, EventLog events) {
        this.jdbc = jdbc;
        this.adverts = adverts;
        this.events = events;
    }

    void close(JobClosed fact) {
        jdbc.sql("insert into matching.closed_job (job) values (?) on conflict do nothing")
                .param(fact.job().value())
                .update();
    }

    /** Whoever came meanwhile is ranked for it now. */
    void open(JobReturned fact) {
        jdbc.sql("delete from matching.closed_job where job = ?")
                .param(fact.job().value())
                .update();
        adverts.find(fact.job()).ifPresent(advert -> events.append(new AdvertAdmitted(fact.job(), advert.id())));
    }

    void clear() {
        jdbc.sql("delete from matching.closed_job").update();
    }
}
