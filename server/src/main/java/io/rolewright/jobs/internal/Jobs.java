package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.shared.JobId;
import io.rolewright.shared.RunId;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The jobs that are known. */
@Component
class Jobs {
    private static final String SUMMARY = "id, code, title, employer, owner, state, stage, received_at";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final JobRows rows;

    Jobs(JdbcClient jdbc, JsonMapper json, JobRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    /** Where a job was found: its page in a run. */
    record Origin(RunId run, int page) {}

    /** Adds a job; false when another one has its code. */
    boolean add(Job job, @Nullable Origin origin) {
        var posting = job.posting();
        return jdbc.sql("""
                                insert into jobs.job (id, code, owner, run, page, state, stage, title, employer, posting,
                                        received_at, words)
                                values (:id, :code, :owner, :run, :page, :state, :stage, :title, :employer,
                                        :posting::jsonb, :received, to_tsvector('simple', :words))
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
                        .param("received", Timestamp.from(job.receivedAt()))
                        .param("words", words(posting))
                        .update()
                == 1;
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql("select " + SUMMARY + ", posting from jobs.job where id = ?")
                .param(id.value())
                .query(rows::job)
                .optional();
    }

    /** Jobs older than the one that {@code after} names, newest first. */
    List<JobSummary> list(@Nullable String q, @Nullable JobState state, @Nullable UUID after, int limit) {
        return jdbc.sql("select " + SUMMARY + """
                         from jobs.job
                        where (:q::text is null or words @@ websearch_to_tsquery('simple', :q))
                          and (:state::text is null or state = :state)
                          and (:after::uuid is null or id < :after)
                        order by id desc limit :limit
                        """)
                .param("q", q)
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query(JobRows::summary)
                .list();
    }

    /** The jobs of a run by the page that they were found on, in the page's order. */
    Map<Integer, List<JobSummary>> of(RunId run) {
        return jdbc
                .sql("select page, " + SUMMARY + " from jobs.job where run = ? order by id")
                .param(run.value())
                .query((row, number) -> Map.entry(row.getInt("page"), JobRows.summary(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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
}
