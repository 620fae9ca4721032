package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.toMap;

import io.rolewright.engine.similarity.SameJob;
import io.rolewright.jobs.Duplicate;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.internal.Imprints.Marked;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows which jobs are the same, and lets people put that right. */
@Component
class Duplicates {
    private static final int MOST = 200;

    private final Jobs jobs;
    private final Imprints imprints;
    private final Clusters clusters;
    private final Once once;
    private final Clock clock;

    Duplicates(Jobs jobs, Imprints imprints, Clusters clusters, Once once, Clock clock) {
        this.jobs = jobs;
        this.imprints = imprints;
        this.clusters = clusters;
        this.once = once;
        this.clock = clock;
    }

    List<Duplicate> of(JobId id) {
        var cluster = find(id).clusterId();
        if (cluster == null) {
            return List.of();
        }
        var members = imprints.members(Set.of(cluster)).getOrDefault(cluster, List.of()).stream()
                .collect(toMap(Marked::job, member -> member));
        var own = members.get(id);
        return own == null
                ? List.of()
                : jobs.list(new Jobs.Wanted(null, null, null, cluster, false), null, MOST).stream()
                        .filter(other -> !other.id().equals(id))
                        .flatMap(other ->
                                Stream.ofNullable(members.get(other.id())).map(member -> duplicate(other, own, member)))
                        .toList();
    }

    private static Duplicate duplicate(JobSummary job, Marked own, Marked other) {
        var comparison = SameJob.compare(own.imprint(), other.imprint());
        var reasons = comparison.reasons().stream()
                .map(reason -> new Duplicate.Reason(
                        reason.code().name(),
                        reason.left(),
                        reason.right(),
                        reason.side().name()))
                .toList();
        return new Duplicate(job, comparison.likeness(), reasons);
    }

    void separate(JobId id) {
        find(id);
        var by = Owner.current();
        once.run(() -> {
            if (!clusters.part(id, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
                throw ContractException.conflict("jobs.found-once", id.text());
            }
        });
    }

    void unite(JobId id) {
        find(id);
        once.run(() -> {
            if (!clusters.unite(id)) {
                throw ContractException.conflict("jobs.not-separated", id.text());
            }
        });
    }

    private Job find(JobId id) {
        return jobs.find(id).orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }
}
