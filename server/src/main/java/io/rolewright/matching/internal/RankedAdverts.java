package io.rolewright.matching.internal;

import io.rolewright.adverts.AdvertJson;
import io.rolewright.engine.advert.Advert;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The adverts that people are ranked for, one per job: a copy fed by facts. */
@Component
class RankedAdverts {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RankedAdverts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A job that people are ranked for.
     *
     * @param input the hash of what is ranked
     * @param least the score of the last of those who were found for it; nothing while all are ranked
     */
    record Entry(
            JobId job,
            AdvertId id,
            Advert advert,
            byte[] input,
            Optional<QuantizedVector> meaning,
            @Nullable BigDecimal least) {}

    void put(Admission.Job job) {
        var advert = job.advert();
        jdbc.sql("""
                        insert into matching.advert (job, advert, owner, body, vector, meaning)
                        values (?, ?, ?, ?::jsonb, ?::bytea, ?)
                        on conflict (job) do update set advert = excluded.advert, body = excluded.body,
                            vector = excluded.vector, meaning = excluded.meaning, least = null
                        where excluded.advert >= matching.advert.advert
                        """)
                .param(advert.jobId().value())
                .param(advert.id().value())
                .param(advert.ownerId().value())
                .param(json.writeValueAsString(advert.advert()))
                .param(job.meaning().vector().map(QuantizedVector::values).orElse(null))
                .param(job.meaning().model())
                .update();
    }

    /** From now on nobody below is ranked for the job unless they have few others. */
    void limit(JobId job, AdvertId advert, Optional<Double> least) {
        jdbc.sql("update matching.advert set least = ?::numeric where job = ? and advert = ?")
                .param(least.orElse(null))
                .param(job.value())
                .param(advert.value())
                .update();
    }

    /** What was read by another model of meaning, or before there were any, the next ones after {@code last}. */
    List<AdvertId> withoutMeaning(String model, AdvertId last, int limit) {
        return jdbc.sql("""
                        select advert from matching.advert
                        where advert > ? and (meaning is null or meaning <> ? and ? <> 'none')
                        order by advert limit ?""")
                .params(last.value(), model, model, limit)
                .query((row, number) -> new AdvertId(row.getObject("advert", UUID.class)))
                .list();
    }

    Optional<Entry> find(JobId job) {
        return jdbc.sql("select * from matching.advert where job = ?")
                .param(job.value())
                .query(this::entry)
                .optional();
    }

    /** Those of jobs that are open. */
    List<Entry> all() {
        return jdbc.sql("""
                        select * from matching.advert
                        where not exists (select from matching.closed_job where closed_job.job = advert.job)
                        order by job""").query(this::entry).list();
    }

    private static Optional<QuantizedVector> meaning(ResultSet row) throws SQLException {
        var vector = row.getBytes("vector");
        return vector == null ? Optional.empty() : Optional.of(new QuantizedVector(row.getString("meaning"), vector));
    }

    boolean areThere() {
        return jdbc.sql("select exists (select from matching.advert)")
                .query(Boolean.class)
                .single();
    }

    void clear() {
        jdbc.sql("delete from matching.advert").update();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new JobId(row.getObject("job", UUID.class)),
                new AdvertId(row.getObject("advert", UUID.class)),
                AdvertJson.read(json, json.readTree(row.getString("body"))),
                row.getBytes("input"),
                meaning(row),
                row.getBigDecimal("least"));
    }
}
