package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.events.jobs.CloseReason;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.shared.JobId;
import io.rolewright.shared.RunId;
import io.rolewright.shared.SourceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The jobs that are known. */
@Component
class Jobs {
    private static final String SUMMARY =
            "id, code, title, employer, owner, state, stage, received_at, cluster, reason";

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

    /**
     * What jobs to list.
     *
     * @param q words that they hold
     * @param state only those in this state
     * @param source only those that it has listed
     * @param cluster only those that are the same as this one
     * @param distinct only the one that stands for all that are the same
     */
    record Wanted(
            @Nullable String q,
            @Nullable JobState state,
            @Nullable SourceId source,
            @Nullable JobId cluster,
            boolean distinct) {}

    /** Jobs older than the one that {@code after} names, newest first. */
    List<JobSummary> list(Wanted wanted, @Nullable UUID after, int limit) {
        return jdbc.sql("select " + SUMMARY + """
                         from jobs.job
                        where (:q::text is null or words @@ websearch_to_tsquery('simple', :q))
                          and (:state::text is null or state = :state)
                          and (:after::uuid is null or id < :after)
                          and (:source::uuid is null
                               or exists (select 1 from jobs.finding where job = job.id and source = :source))
                          and (:cluster::uuid is null or cluster = :cluster or id = :cluster)
                          and (not :distinct or cluster is null or cluster = id)
                        order by id desc limit :limit
                        """)
                .param("q", wanted.q())
                .param("state", wanted.state() == null ? null : wanted.state().name())
                .param("after", after)
                .param(
                        "source",
                        wanted.source() == null ? null : wanted.source().value())
                .param(
                        "cluster",
                        wanted.cluster() == null ? null : wanted.cluster().value())
                .param("distinct", wanted.distinct())
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

    /** The job of a code. */
    Optional<JobId> withCode(String code) {
        return jdbc.sql("select id from jobs.job where code = ?")
                .param(code)
                .query((row, number) -> new JobId(row.getObject("id", UUID.class)))
                .optional();
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

    /** Adds many; their codes must be new. */
    void addAll(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into jobs.job (id, code, owner, state, stage, title, employer, posting, received_at, words)
                        select id::uuid, code, owner::uuid, 'OPEN', 'RECEIVED', title, employer, posting::jsonb, ?,
                               to_tsvector('simple', words)
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                             as added (id, code, owner, title, employer, posting, words)
                        """)
                .param(Timestamp.from(jobs.getFirst().receivedAt()))
                .param(column(jobs, job -> job.id().text()))
                .param(column(jobs, Job::code))
                .param(column(jobs, job -> job.ownerId().text()))
                .param(column(jobs, job -> job.posting().title()))
                .param(column(jobs, job -> job.posting().employer().orElse(null)))
                .param(column(jobs, job -> json.writeValueAsString(job.posting())))
                .param(column(jobs, job -> words(job.posting())))
                .update();
    }

    /** Which of these codes other jobs have. */
    Set<String> taken(Collection<String> codes) {
        return Set.copyOf(jdbc.sql("select code from jobs.job where code = any(?)")
                .param(codes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Notes what many jobs say now; what asks for them is to be read anew. */
    void changeAll(List<Job> jobs, Instant now) {
        if (jobs.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update jobs.job set title = told.title, employer = told.employer, posting = told.posting::jsonb,
                               words = to_tsvector('simple', told.words), changed_at = ?, stage = 'RECEIVED'
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                             as told (id, title, employer, posting, words)
                        where job.id = told.id::uuid
                        """)
                .param(Timestamp.from(now))
                .param(column(jobs, job -> job.id().text()))
                .param(column(jobs, job -> job.posting().title()))
                .param(column(jobs, job -> job.posting().employer().orElse(null)))
                .param(column(jobs, job -> json.writeValueAsString(job.posting())))
                .param(column(jobs, job -> words(job.posting())))
                .update();
    }

    private static String[] column(List<Job> jobs, Function<Job, @Nullable String> value) {
        return jobs.stream().map(value).toArray(String[]::new);
    }

    /** Opens jobs that had gone from their source; one that was closed for another reason stays closed. */
    Set<JobId> reopen(Collection<JobId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                update jobs.job set state = 'OPEN', reason = null, closed_at = null
                                where id = any(?::uuid[]) and state = 'CLOSED' and reason = 'GONE' returning id""")
                        .param(texts(ids))
                        .query((row, number) -> new JobId(row.getObject("id", UUID.class)))
                        .list());
    }

    /** Closes those that are open; answers which that were. */
    Set<JobId> close(Collection<JobId> ids, CloseReason reason, Instant now) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                update jobs.job set state = 'CLOSED', reason = ?, closed_at = ?
                                where id = any(?::uuid[]) and state = 'OPEN' returning id""")
                        .param(reason.name())
                        .param(Timestamp.from(now))
                        .param(texts(ids))
                        .query((row, number) -> new JobId(row.getObject("id", UUID.class)))
                        .list());
    }

    /** Where a job and those that are the same one were found, each place once. */
    List<JobSightings.Sighting> sightings(JobId id) {
        return jdbc.sql("""
                        select distinct job.id, job.state, coalesce(finding.url, job.posting ->> 'url') as url
                        from jobs.job asked
                        join jobs.job on job.id = asked.id or job.cluster = asked.cluster
                        left join jobs.finding on finding.job = job.id and not finding.gone
                        where asked.id = ? order by 1, 3""")
                .param(id.value())
                .query((row, number) -> new JobSightings.Sighting(
                        new JobId(row.getObject("id", UUID.class)),
                        JobState.valueOf(row.getString("state")),
                        row.getString("url")))
                .list();
    }

    private static String[] texts(Collection<JobId> ids) {
        return ids.stream().map(JobId::text).toArray(String[]::new);
    }

    private static String words(JobPosting posting) {
        return posting.title() + "\n" + posting.employer().orElse("") + "\n" + posting.text();
    }
}
