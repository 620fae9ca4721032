package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertJson;
import io.rolewright.adverts.JobAdvert;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The readings of what jobs ask for. */
@Component
class Adverts {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Adverts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(JobAdvert advert) {
        jdbc.sql("""
                        insert into adverts.advert (id, job, owner, body, versions, extracted_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        advert.id().value(),
                        advert.jobId().value(),
                        advert.ownerId().value(),
                        json.writeValueAsString(advert.advert()),
                        advert.versions(),
                        OffsetDateTime.ofInstant(advert.extractedAt(), ZoneOffset.UTC))
                .update();
    }

    Optional<JobAdvert> find(AdvertId id) {
        return jdbc.sql("select * from adverts.advert where id = ?")
                .param(id.value())
                .query(this::advert)
                .optional();
    }

    List<JobAdvert> of(JobId job) {
        return jdbc.sql("select * from adverts.advert where job = ? order by id desc")
                .param(job.value())
                .query(this::advert)
                .list();
    }

    private JobAdvert advert(ResultSet row, int number) throws SQLException {
        return new JobAdvert(
                new AdvertId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                new UserId(row.getObject("owner", UUID.class)),
                AdvertJson.read(json, json.readTree(row.getString("body"))),
                row.getString("versions"),
                row.getObject("extracted_at", OffsetDateTime.class).toInstant());
    }
}
