package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.Signature;
import io.rolewright.shared.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imprints of jobs as rows. A job that changes gets another number. */
@Component
class Imprints {
    private static final int PAGE = 20_000;

    private final JdbcClient jdbc;

    Imprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A job as others are compared with it.
     *
     * @param cluster the job that stands for all that are the same; itself while it is alone
     */
    record Marked(int number, JobId job, JobId cluster, Imprint imprint) {
        Marked in(JobId other) {
            return new Marked(number, job, other, imprint);
        }
    }

    /** Makes this the only transaction that tells jobs to be the same, until it ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('jobs.imprint', 0))")
                .query((row, number) -> number)
                .list();
    }

    /** Numbers that nobody has, in rising order. */
    List<Integer> numbers(int count) {
        return jdbc.sql("select nextval(pg_get_serial_sequence('jobs.imprint', 'number')) from generate_series(1, ?)")
                .param(count)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    void put(List<Marked> marked, String versions) {
        jdbc.sql("delete from jobs.imprint where job = any(?::uuid[])")
                .param(marked.stream().map(one -> one.job().text()).toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into jobs.imprint (number, job, imprint, versions)
                        select number, job::uuid, decode(imprint, 'hex'), ?
                        from unnest(?::integer[], ?::text[], ?::text[]) as made (number, job, imprint)""")
                .param(versions)
                .param(marked.stream().map(Marked::number).toArray(Integer[]::new))
                .param(marked.stream().map(one -> one.job().text()).toArray(String[]::new))
                .param(marked.stream()
                        .map(one -> HexFormat.of().formatHex(one.imprint().toBytes()))
                        .toArray(String[]::new))
                .update();
    }

    List<Marked> find(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(select("where number = any(?)"))
                        .param(numbers.toArray(Integer[]::new))
                        .query((row, number) -> marked(row))
                        .list();
    }

    /** The same ones with the clusters that they are in by now, without those that are no more. */
    List<Marked> current(Collection<Marked> marked) {
        if (marked.isEmpty()) {
            return List.of();
        }
        var clusters = jdbc
                .sql("select number, coalesce(job.cluster, job.id) as cluster from jobs.imprint"
                        + " join jobs.job on job.id = imprint.job where number = any(?)")
                .param(marked.stream().map(Marked::number).toArray(Integer[]::new))
                .query((row, number) ->
                        Map.entry(row.getInt("number"), new JobId(row.getObject("cluster", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return marked.stream()
                .flatMap(one -> Optional.ofNullable(clusters.get(one.number())).map(one::in).stream())
                .toList();
    }

    List<Marked> of(Collection<JobId> jobs) {
        return jobs.isEmpty()
                ? List.of()
                : jdbc.sql(select("where job.id = any(?::uuid[])"))
                        .param(jobs.stream().map(JobId::text).toArray(String[]::new))
                        .query((row, number) -> marked(row))
                        .list();
    }

    /** All members of clusters, by cluster. */
    Map<JobId, List<Marked>> members(Set<JobId> clusters) {
        return clusters.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(select("where job.cluster = any(?::uuid[]) order by job.id"))
                        .param(clusters.stream().map(JobId::text).toArray(String[]::new))
                        .query((row, number) -> marked(row))
                        .list()
                        .stream()
                        .collect(groupingBy(Marked::cluster));
    }

    private static String select(String where) {
        return "select number, job.id, coalesce(job.cluster, job.id) as cluster, imprint from jobs.imprint"
                + " join jobs.job on job.id = imprint.job " + where;
    }

    private static Marked marked(ResultSet row) throws SQLException {
        return new Marked(
                row.getInt("number"),
                new JobId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("cluster", UUID.class)),
                Imprint.of(row.getBytes("imprint")));
    }

    /** Tells the signatures behind a number, in rising order. */
    void signatures(int after, ObjIntConsumer<Signature> each) {
        List<Signed> page;
        var last = after;
        do {
            page = page(last);
            page.forEach(row -> each.accept(row.signature(), row.number()));
            last = page.isEmpty() ? last : page.getLast().number();
        } while (page.size() == PAGE);
    }

    private record Signed(int number, Signature signature) {}

    private List<Signed> page(int after) {
        return jdbc.sql("""
                        select number, substring(imprint from 2 for ?) as signature from jobs.imprint
                        where number > ? order by number limit ?""")
                .params(Signature.BYTES, after, PAGE)
                .query((row, number) -> new Signed(row.getInt("number"), Signature.of(row.getBytes("signature"))))
                .list();
    }

    /** Pairs of jobs of which somebody says that they are not the same. */
    Set<Map.Entry<JobId, JobId>> apart(Collection<JobId> jobs) {
        return jobs.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc
                        .sql("select job, other from jobs.apart where job = any(?::uuid[]) or other = any(?::uuid[])")
                        .param(texts(jobs))
                        .param(texts(jobs))
                        .query((row, number) -> Map.entry(
                                new JobId(row.getObject("job", UUID.class)),
                                new JobId(row.getObject("other", UUID.class))))
                        .list()
                        .stream()
                        .flatMap(pair -> Stream.of(pair, Map.entry(pair.getValue(), pair.getKey())))
                        .toList());
    }

    private static String[] texts(Collection<JobId> jobs) {
        return jobs.stream().map(JobId::text).toArray(String[]::new);
    }
}
