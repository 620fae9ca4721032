package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.shared.JobId;
import io.rolewright.shared.RunId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The jobs that are known. */
@Component
class Jobs {
    private static final String SUMMARY =
            "select id, code, title, employer, owner, state, stage, received_at from jobs.job ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Jobs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Where a job was found: its page in a run. */
    record Origin(RunId run, int page) {}

    /** Adds a job; false when another one has its code. */
    boolean add(Job job, @Nullable Origin origin) {
        var posting = job.posting();
        return jdbc.sql("""
                                insert into jobs.job (id, code, owner, run, page, state, stage, title, employer, posting,
                                        received_at, words)
                                values (:id, :code, :owner, :run, :page, :state, :stage, :title, :employer, :posting::jsonb,
                                        :received, to_tsvector('simple', :words))
                                on conflict (code) do nothing
                                """)
                        .param("id", job.id().value())
                        .param("code", job.code())
                        .param("owner", job.ownerId().value())
                        .param("run", origin == null ? null : origin.run().value())
                        .param("page", origin == null ? null : origin.page())
                        .param("state", job.state().name())
                        .param("stage", job.stage().name())
                        .param("title", posting.title())
                        .param("employer", posting.employer().orElse(null))
                        .param("posting", json.writeValueAsString(posting))
                        .param("received", OffsetDateTime.ofInstant(job.receivedAt(), java.time.ZoneOffset.UTC))
                        .param("words", words(posting))
                        .update()
                == 1;
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql("select id, code, owner, state, stage, posting, received_at from jobs.job where id = ?")
                .param(id.value())
                .query(this::job)
                .optional();
    }

    /** Jobs older than the one that {@code after} names, newest first. */
    List<JobSummary> list(@Nullable String q, @Nullable JobState state, @Nullable UUID after, int limit) {
        return jdbc.sql(SUMMARY + """
                        where (:q::text is null or words @@ websearch_to_tsquery('simple', :q))
                          and (:state::text is null or state = :state)
                          and (:after::uuid is null or id < :after)
                        order by id desc limit :limit
                        """)
                .param("q", q)
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query(Jobs::summary)
                .list();
    }

    List<JobSummary> of(RunId run, int page) {
        return jdbc.sql(SUMMARY + "where run = ? and page = ? order by id")
                .params(run.value(), page)
                .query(Jobs::summary)
                .list();
    }

    /** Moves a job on to a later stage; it never goes back. */
    void advance(JobId id, JobStage stage) {
        var before = List.of(JobStage.values()).subList(0, stage.ordinal());
        jdbc.sql("update jobs.job set stage = :stage where id = :id and stage in (:before)")
                .param("stage", stage.name())
                .param("id", id.value())
                .param("before", before.stream().map(Enum::name).toList())
                .update();
    }

    private static String words(JobPosting posting) {
        return posting.title() + "\n" + posting.employer().orElse("") + "\n" + posting.text();
    }

    private Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new UserId(row.getObject("owner", UUID.class)),
                JobState.valueOf(row.getString("state")),
                JobStage.valueOf(row.getString("stage")),
                json.readValue(row.getString("posting"), JobPosting.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static JobSummary summary(ResultSet row, int number) throws SQLException {
        return new JobSummary(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                row.getString("employer"),
                new UserId(row.getObject("owner", UUID.class)),
                JobState.valueOf(row.getString("state")),
                JobStage.valueOf(row.getString("stage")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
