package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People's ways to jobs as rows. */
@Component
class Applications {
    private static final String OPEN = "closed_from is null and stage <> 'PLACED'";

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; false when the candidate is up for the job already. */
    boolean add(ApplicationSummary application) {
        return jdbc.sql("""
                        insert into hiring.application (id, candidate, job, owner, source, stage, since, version, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                application.id().value(),
                                application.candidateId().value())
                        .params(
                                application.jobId().value(),
                                application.ownerId().value())
                        .params(application.source().name(), application.stage().name())
                        .params(Timestamp.from(application.since()), application.version())
                        .param(Timestamp.from(application.madeAt()))
                        .update()
                == 1;
    }

    /**
     * Stores where somebody has come to; false when they were moved meanwhile.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the candidate is up for the job by another one
     */
    boolean move(ApplicationSummary moved) {
        return jdbc.sql("""
                        update hiring.application set stage = ?, closed_from = ?, reason = ?, since = ?, version = ?
                        where id = ? and version = ?""")
                        .param(moved.stage().name())
                        .param(name(moved.closedFrom()))
                        .param(name(moved.reason()))
                        .params(Timestamp.from(moved.since()), moved.version())
                        .params(moved.id().value(), moved.version() - 1)
                        .update()
                == 1;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    Optional<ApplicationSummary> find(ApplicationId id) {
        return jdbc.sql("select * from hiring.application where id = ?")
                .param(id.value())
                .query(Applications::application)
                .optional();
    }

    /** The same, which nobody else moves or locks until the transaction ends. */
    ApplicationSummary lock(ApplicationId id) {
        return jdbc.sql("select * from hiring.application where id = ? for update")
                .param(id.value())
                .query(Applications::application)
                .single();
    }

    /** The one by which a candidate is up for a job now. */
    Optional<ApplicationSummary> open(CandidateId candidate, JobId job) {
        return jdbc.sql("select * from hiring.application where candidate = ? and job = ? and " + OPEN)
                .params(candidate.value(), job.value())
                .query(Applications::application)
                .optional();
    }

    /** Which are asked for. */
    record Wanted(@Nullable CandidateId candidate, @Nullable JobId job, List<ApplicationStage> stages) {}

    /** Newest first, those behind one. */
    List<ApplicationSummary> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("candidate", wanted.candidate())
                .is("job", wanted.job())
                .anyOf("stage", wanted.stages())
                .behind("id", behind, true);
        return jdbc.sql("select * from hiring.application where true" + conditions.sql() + " order by id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(Applications::application)
                .list();
    }

    private static ApplicationSummary application(ResultSet row, int number) throws SQLException {
        var closedFrom = row.getString("closed_from");
        var reason = row.getString("reason");
        return new ApplicationSummary(
                new ApplicationId(row.getObject("id", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                new UserId(row.getObject("owner", UUID.class)),
                ApplicationSource.valueOf(row.getString("source")),
                ApplicationStage.valueOf(row.getString("stage")),
                closedFrom == null ? null : ApplicationStage.valueOf(closedFrom),
                reason == null ? null : StageReason.valueOf(reason),
                row.getTimestamp("since").toInstant(),
                row.getInt("version"),
                row.getTimestamp("made_at").toInstant());
    }
}
