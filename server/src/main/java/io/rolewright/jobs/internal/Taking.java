package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.toMap;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.similarity.Imprint;
import io.rolewright.events.jobs.CloseReason;
import io.rolewright.events.jobs.JobChanged;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.events.jobs.JobReturned;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.internal.Findings.Known;
import io.rolewright.jobs.internal.Findings.Outcome;
import io.rolewright.jobs.internal.Harvests.Claim;
import io.rolewright.jobs.internal.Listed.Same;
import io.rolewright.jobs.internal.Listed.Told;
import io.rolewright.jobs.internal.Listed.Unread;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what a harvest brings. Each batch is one transaction with its facts and its counts: after a crash it is there with
 * all of them, or with none, and what was there before is not counted again.
 */
@Component
@Transactional
class Taking {
    private final Jobs jobs;
    private final Findings findings;
    private final Harvests harvests;
    private final Clusters clusters;
    private final ImprintMaking making;
    private final Drift drift;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final ShortCodes codes;

    Taking(
            Jobs jobs,
            Findings findings,
            Harvests harvests,
            Clusters clusters,
            ImprintMaking making,
            Drift drift,
            EventLog events,
            Ids ids,
            Clock clock,
            ShortCodes codes) {
        this.jobs = jobs;
        this.findings = findings;
        this.harvests = harvests;
        this.clusters = clusters;
        this.making = making;
        this.drift = drift;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.codes = codes;
    }

    /**
     * Stores a batch.
     *
     * @param places where its pages are kept
     */
    public void take(Claim claim, JobSource source, List<Listed> batch, RawPages.Shelf places) {
        var told = once(all(batch, Told.class));
        var known = findings.known(source.id(), told.keySet());
        var run = claim.run();
        var unknown = told.size() - known.size();
        var fresh = unknown == 0 ? List.<String>of() : codes.fresh(unknown, jobs::taken);
        var taken = new Batch(source, known, places, fresh.iterator());
        told.values().stream()
                .filter(one -> !known.containsKey(one.key())
                        || !known.get(one.key()).run().equals(run))
                .forEach(taken::sort);
        var imprints = taken.imprints();
        jobs.addAll(taken.added);
        jobs.changeAll(taken.changed, now());
        jobs.reopen(taken.returned.stream().map(Job::id).toList());
        findings.put(source.id(), run, taken.rows);
        var refused = findings.refuse(source.id(), run, taken.refused)
                + findings.refuse(
                        source.id(),
                        run,
                        all(batch, Unread.class).map(Taking::refusal).toList());
        var same = findings.same(
                source.id(), run, all(batch, Same.class).map(Same::url).toList(), Outcome.UNCHANGED);
        findings.same(
                source.id(), run, all(batch, Unread.class).map(Unread::url).toList(), Outcome.UNREAD);
        tell(taken);
        harvests.count(claim, taken.tally(same, clusters.take(imprints), refused));
    }

    private static <T extends Listed> Stream<T> all(List<Listed> batch, Class<T> kind) {
        return batch.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Told refusal(Unread page) {
        return Told.refused(page.url(), page.url(), page.code());
    }

    /** Of what a source lists twice under one key, the first counts. */
    private static Map<String, Told> once(Stream<Told> told) {
        var byKey = new LinkedHashMap<String, Told>();
        told.forEach(one -> byKey.putIfAbsent(one.key(), one));
        return byKey;
    }

    private void tell(Batch taken) {
        taken.added.forEach(job -> events.append(new JobReceived(job.id(), job.ownerId())));
        taken.changed.forEach(job -> events.append(new JobChanged(job.id(), job.ownerId())));
        taken.returned.forEach(job -> events.append(new JobReturned(job.id(), job.ownerId())));
    }

    /** Ends a harvest whose source was listed whole: what it did not name is absent, and gone the second time. */
    public void finish(Claim claim, JobSource source) {
        var absent = claim.fromRaw() ? List.<Findings.Absent>of() : findings.absent(source.id(), claim.run());
        var closed = jobs.close(absent.stream().map(Findings.Absent::job).toList(), CloseReason.GONE, now());
        absent.stream()
                .filter(job -> closed.contains(job.job()))
                .forEach(job -> events.append(new JobClosed(job.job(), job.owner(), CloseReason.GONE)));
        harvests.count(claim, Tally.gone(absent.size()));
        drift.judge(claim, source);
        harvests.finish(claim, null);
    }

    /** Ends a harvest early: what it brought is kept, what it did not name is not absent. */
    public void breakOff(Claim claim, String code) {
        harvests.finish(claim, code);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A batch, sorted by what becomes of its parts. */
    private final class Batch {
        private final JobSource source;
        private final Map<String, Known> known;
        private final RawPages.Shelf places;
        private final Iterator<String> fresh;
        private final List<Job> added = new ArrayList<>();
        private final List<Job> changed = new ArrayList<>();
        private final List<Job> returned = new ArrayList<>();
        private final List<Told> refused = new ArrayList<>();
        private final List<Findings.Row> rows = new ArrayList<>();

        Batch(JobSource source, Map<String, Known> known, RawPages.Shelf places, Iterator<String> fresh) {
            this.source = source;
            this.known = known;
            this.places = places;
            this.fresh = fresh;
        }

        void sort(Told told) {
            told.posting().ifPresentOrElse(posting -> sort(told, posting), () -> refused.add(told));
        }

        private void sort(Told told, JobPosting posting) {
            var digest = Digest.of(posting);
            var before = known.get(told.key());
            var job =
                    before == null ? job(ids.next(JobId::new), fresh.next(), posting) : job(before.job(), "", posting);
            rows.add(new Findings.Row(told, job.id(), digest, outcome(job, before, digest), places.place(told.raw())));
        }

        private Outcome outcome(Job job, @Nullable Known before, byte[] digest) {
            if (before == null) {
                added.add(job);
                return Outcome.NEW;
            }
            var isSame = before.says(digest);
            if (!isSame) {
                changed.add(job);
            }
            if (before.gone()) {
                returned.add(job);
                return Outcome.RETURNED;
            }
            return isSame ? Outcome.UNCHANGED : Outcome.CHANGED;
        }

        private Job job(JobId id, String code, JobPosting posting) {
            return new Job(id, code, source.ownerId(), JobState.OPEN, JobStage.RECEIVED, posting, now(), null, null);
        }

        /** Of what is new or says something else. */
        Map<JobId, Imprint> imprints() {
            var imprints = new LinkedHashMap<JobId, Imprint>();
            var named = Stream.concat(added.stream(), changed.stream()).collect(toMap(Job::id, Job::posting));
            for (var row : rows) {
                var posting = named.get(row.job());
                if (posting != null) {
                    imprints.put(
                            row.job(),
                            making.of(posting, source.id(), row.told().key()));
                }
            }
            return imprints;
        }

        Tally tally(int same, int duplicates, int refusals) {
            return new Tally(
                    rows.size() + same,
                    count(Outcome.NEW),
                    count(Outcome.CHANGED),
                    count(Outcome.UNCHANGED) + same,
                    count(Outcome.RETURNED),
                    0,
                    duplicates,
                    refusals);
        }

        private int count(Outcome outcome) {
            return Math.toIntExact(
                    rows.stream().filter(row -> row.outcome() == outcome).count());
        }
    }
}
