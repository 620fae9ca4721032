package io.rolewright.matching.internal;

import io.rolewright.adverts.AdvertJson;
import io.rolewright.adverts.JobAdvert;
import io.rolewright.engine.advert.Advert;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** @param input the hash of what is ranked */
    record Entry(JobId job, AdvertId id, Advert advert, byte[] input) {}

    void put(JobAdvert advert) {
        jdbc.sql("""
                        insert into matching.advert (job, advert, owner, body) values (?, ?, ?, ?::jsonb)
                        on conflict (job) do update set advert = excluded.advert, body = excluded.body
                        where excluded.advert > matching.advert.advert
                        """)
                .params(
                        advert.jobId().value(),
                        advert.id().value(),
                        advert.ownerId().value(),
                        json.writeValueAsString(advert.advert()))
                .update();
    }

    Optional<Entry> find(JobId job) {
        return jdbc.sql("select * from matching.advert where job = ?")
                .param(job.value())
                .query(this::entry)
                .optional();
    }

    List<Entry> all() {
        return jdbc.sql("select * from matching.advert order by job")
                .query(this::entry)
                .list();
    }

    void clear() {
        jdbc.sql("delete from matching.advert").update();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new JobId(row.getObject("job", UUID.class)),
                new AdvertId(row.getObject("advert", UUID.class)),
                AdvertJson.read(json, json.readTree(row.getString("body"))),
                row.getBytes("input"));
    }
}
