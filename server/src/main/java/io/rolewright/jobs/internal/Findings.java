package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.toMap;

import io.rolewright.shared.JobId;
import io.rolewright.shared.RunId;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sources list under their own keys, and in which run it was last seen. */
@Component
class Findings {
    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of what is listed. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        RETURNED,
        /** It could not be read this time; it counts as there. */
        UNREAD
    }

    /** What a page said to know it by. */
    record Seen(@Nullable String etag, @Nullable String lastModified) {}

    /**
     * What is known under a key.
     *
     * @param run in which it was last seen
     * @param gone whether its job was closed for its absence
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Known(JobId job, byte[] digest, RunId run, boolean gone) {
        boolean says(byte[] other) {
            return Arrays.equals(digest, other);
        }
    }

    /**
     * What is noted under a key.
     *
     * @param raw absent when the words are those that are kept already
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(Listed.Told told, JobId job, byte[] digest, Outcome outcome, RawPages.@Nullable Place raw) {}

    /** The pages of a source that can be asked for anew with what they said to know them by. */
    Map<String, Seen> pages(SourceId source) {
        var pages = new HashMap<String, Seen>();
        jdbc.sql("""
                        select distinct on (url) url, etag, last_modified from jobs.finding
                        where source = ? and url is not null and not gone
                          and (etag is not null or last_modified is not null)""").param(source.value()).query(row -> {
            pages.put(row.getString("url"), new Seen(row.getString("etag"), row.getString("last_modified")));
        });
        return pages;
    }

    Map<String, Known> known(SourceId source, Collection<String> keys) {
        return jdbc
                .sql("select key, job, digest, run, gone from jobs.finding where source = ? and key = any(?)")
                .param(source.value())
                .param(keys.toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        row.getString("key"),
                        new Known(
                                new JobId(row.getObject("job", UUID.class)),
                                row.getBytes("digest"),
                                new RunId(row.getObject("run", UUID.class)),
                                row.getBoolean("gone"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(SourceId source, RunId run, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into jobs.finding (source, key, job, url, etag, last_modified, digest, run, outcome, raw,
                                raw_start, raw_length)
                        select ?, key, job::uuid, url, etag, modified, decode(digest, 'hex'), ?, outcome, raw::uuid,
                                raw_start::integer, raw_length::integer
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                ?::text[], ?::text[], ?::text[])
                             as listed (key, job, url, etag, modified, digest, outcome, raw, raw_start, raw_length)
                        on conflict (source, key) do update set
                            url = excluded.url, etag = excluded.etag, last_modified = excluded.last_modified,
                            digest = excluded.digest, run = excluded.run, outcome = excluded.outcome, absences = 0,
                            gone = false, raw = coalesce(excluded.raw, finding.raw),
                            raw_start = coalesce(excluded.raw_start, finding.raw_start),
                            raw_length = coalesce(excluded.raw_length, finding.raw_length)
                        """)
                .param(source.value())
                .param(run.value())
                .param(column(rows, row -> row.told().key()))
                .param(column(rows, row -> row.job().text()))
                .param(column(rows, row -> row.told().url()))
                .param(column(rows, row -> row.told().etag()))
                .param(column(rows, row -> row.told().lastModified()))
                .param(column(rows, row -> HexFormat.of().formatHex(row.digest())))
                .param(column(rows, row -> row.outcome().name()))
                .param(column(
                        rows, row -> row.raw() == null ? null : row.raw().file().text()))
                .param(column(
                        rows,
                        row -> row.raw() == null
                                ? null
                                : Integer.toString(row.raw().start())))
                .param(column(
                        rows,
                        row -> row.raw() == null
                                ? null
                                : Integer.toString(row.raw().length())))
                .update();
    }

    private static String[] column(List<Row> rows, Function<Row, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    /** Notes that pages are what they were; answers how many jobs stand on them that this run has not seen yet. */
    int same(SourceId source, RunId run, List<String> urls, Outcome outcome) {
        return urls.isEmpty()
                ? 0
                : jdbc.sql("""
                                update jobs.finding set run = ?, outcome = ?, absences = 0
                                where source = ? and url = any(?) and run <> ? and not gone""")
                        .param(run.value())
                        .param(outcome.name())
                        .param(source.value())
                        .param(urls.toArray(String[]::new))
                        .param(run.value())
                        .update();
    }

    /** Notes what gave no job, each key once; answers how many were not noted yet. */
    int refuse(SourceId source, RunId run, List<Listed.Told> told) {
        return told.isEmpty()
                ? 0
                : jdbc.sql("""
                                insert into jobs.refusal (run, source, key, url, code)
                                select ?, ?, key, url, code from unnest(?::text[], ?::text[], ?::text[])
                                    as refused (key, url, code)
                                on conflict do nothing""")
                        .param(run.value())
                        .param(source.value())
                        .param(told.stream().map(Listed.Told::key).toArray(String[]::new))
                        .param(told.stream().map(Listed.Told::url).toArray(String[]::new))
                        .param(told.stream().map(Listed.Told::code).toArray(String[]::new))
                        .update();
    }

    /** A job that a source does not list any more. */
    record Absent(JobId job, UserId owner) {}

    /**
     * Counts what a whole list did not name as absent once more.
     *
     * @return the jobs that it has not named twice in a row, and no other source lists
     */
    List<Absent> absent(SourceId source, RunId run) {
        jdbc.sql("update jobs.finding set absences = absences + 1 where source = ? and run <> ? and not gone")
                .params(source.value(), run.value())
                .update();
        return jdbc.sql("""
                        with lost as (
                            update jobs.finding set gone = true
                            where source = ? and run <> ? and not gone and absences >= 2 returning job)
                        select job.id, job.owner from lost join jobs.job on job.id = lost.job
                        order by job.id""")
                .params(source.value(), run.value())
                .query((row, number) -> new Absent(
                        new JobId(row.getObject("id", UUID.class)), new UserId(row.getObject("owner", UUID.class))))
                .list();
    }
}
