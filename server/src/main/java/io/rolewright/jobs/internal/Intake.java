package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.events.jobs.PageReceived;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.RunId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes jobs in: pages into runs, postings into jobs. Every method is one transaction with its facts. */
@Component
@Transactional
class Intake {
    private final Runs runs;
    private final Jobs jobs;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final ShortCodes codes;
    private final Clusters clusters;
    private final ImprintMaking making;

    Intake(
            Runs runs,
            Jobs jobs,
            EventLog events,
            Ids ids,
            Clock clock,
            ShortCodes codes,
            Clusters clusters,
            ImprintMaking making) {
        this.runs = runs;
        this.jobs = jobs;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.codes = codes;
        this.clusters = clusters;
        this.making = making;
    }

    /** Starts a run over pages that are in the store; the refused ones among them are done already. */
    public RunId start(UserId owner, List<Runs.Page> pages) {
        var run = new Runs.Head(ids.next(RunId::new), owner, now(), null);
        runs.add(run, pages);
        pages.stream()
                .filter(page -> !page.done())
                .forEach(page -> events.append(new PageReceived(run.id(), page.position())));
        return run.id();
    }

    /** Stores what a page gave, once: a page that is read again gives nothing more. */
    public void finish(PageReading.Outcome outcome) {
        var page = outcome.page();
        if (runs.finish(page.run(), page.position(), outcome.refusal())) {
            var owner = runs.find(page.run()).orElseThrow().owner();
            var origin = new Jobs.Origin(page.run(), page.position());
            outcome.postings().forEach(posting -> add(owner, posting, origin));
        }
    }

    /** Adds one job, and tells of which others it is a duplicate. */
    public Job add(UserId owner, JobPosting posting, Jobs.@Nullable Origin origin) {
        var job = draft(owner, posting);
        while (!jobs.add(job, origin)) {
            job = draft(owner, posting);
        }
        clusters.take(Map.of(job.id(), making.of(posting)));
        events.append(new JobReceived(job.id(), owner));
        return jobs.find(job.id()).orElseThrow();
    }

    private Job draft(UserId owner, JobPosting posting) {
        return new Job(
                ids.next(JobId::new),
                codes.next(),
                owner,
                JobState.OPEN,
                JobStage.RECEIVED,
                posting,
                now(),
                null,
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
