package io.rolewright.matching.internal;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matches that another ranker has ranked. */
@Component
class StaleMatches {
    private static final Sides BEFORE_ALL = new Sides(new JobId(new UUID(0, 0)), new CandidateId(new UUID(0, 0)));

    private final JdbcClient jdbc;

    StaleMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two sides of a match. */
    record Sides(JobId job, CandidateId candidate) {}

    /** Whether there are any, told by an index alone. */
    boolean exist(String versions) {
        return jdbc.sql("select exists (select from matching.match where ranked and (versions < ? or versions > ?))")
                .params(versions, versions)
                .query(Boolean.class)
                .single();
    }

    /** The next ones after {@code last}, job by job. */
    List<Sides> after(Optional<Sides> last, String versions, int limit) {
        var from = last.orElse(BEFORE_ALL);
        return jdbc.sql("""
                        select job, candidate from matching.match
                        where ranked and versions <> ? and (job, candidate) > (?, ?)
                        order by job, candidate limit ?""")
                .params(versions, from.job().value(), from.candidate().value(), limit)
                .query((row, number) -> new Sides(
                        new JobId(row.getObject("job", UUID.class)),
                        new CandidateId(row.getObject("candidate", UUID.class))))
                .list();
    }
}
