package io.rolewright.matching.internal;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was scored how, for audits. */
@Component
class Scores {
    private final JdbcClient jdbc;

    Scores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which scores are looked at. */
    record Sample(
            @Nullable List<JobId> jobs,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** Scores, candidate by candidate; a candidate stands there once for each job. */
    record Sampled(List<CandidateId> candidates, double[] scores, int jobs, Set<String> versions) {}

    Sampled of(Sample sample) {
        var candidates = new ArrayList<CandidateId>();
        var scores = new ArrayList<Double>();
        var jobs = new HashSet<UUID>();
        var versions = new TreeSet<String>();
        jdbc.sql("""
                        select job, candidate, score, versions from matching.match
                        where ranked
                          and (:jobs::uuid[] is null or job = any (:jobs))
                          and (:from::timestamptz is null or ranked_at >= :from)
                          and (:to::timestamptz is null or ranked_at < :to)
                        order by job, candidate""")
                .param("jobs", jobs(sample.jobs()), Types.ARRAY)
                .param("from", time(sample.from()), Types.TIMESTAMP)
                .param("to", time(sample.to()), Types.TIMESTAMP)
                .query(row -> {
                    jobs.add(row.getObject("job", UUID.class));
                    candidates.add(new CandidateId(row.getObject("candidate", UUID.class)));
                    scores.add(row.getDouble("score"));
                    versions.add(row.getString("versions"));
                });
        return new Sampled(
                candidates, scores.stream().mapToDouble(Double::doubleValue).toArray(), jobs.size(), versions);
    }

    private static UUID @Nullable [] jobs(@Nullable List<JobId> jobs) {
        return jobs == null || jobs.isEmpty()
                ? null
                : jobs.stream().map(JobId::value).toArray(UUID[]::new);
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
