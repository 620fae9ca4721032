package io.rolewright.adverts.internal;

import io.rolewright.reading.ReaderTable;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.JobId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest readings of jobs that were read by other versions of release and models than this process has. */
@Component
class StaleAdverts {
    private static final String STALE = ReaderTable.stale("adverts", "advert")
            + " and not exists (select 1 from adverts.advert later where later.job = advert.job and later.id > advert.id)";

    private static final String TAKE = """
            update adverts.advert set tried_at = clock_timestamp()
            where id in (
                select id from adverts.advert
                where (tried_at is null or tried_at < clock_timestamp() - interval '1 hour') and %s
                order by id limit :most)
            returning id, job""".formatted(STALE);

    private final JdbcClient jdbc;
    private final ReaderTable readers;

    StaleAdverts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.readers = new ReaderTable(jdbc, "adverts");
    }

    /** The latest reading of a job. */
    record Latest(AdvertId id, JobId job) {}

    /** Writes down that these versions read, and since when their models are live. */
    void register(String versions, Instant liveSince) {
        readers.register(versions, liveSince);
    }

    /** Those that wait to be read by {@code versions}; what was taken here is not taken again for an hour. */
    List<Latest> take(String versions, int most) {
        return jdbc.sql(TAKE)
                .param("versions", versions)
                .param("most", most)
                .query((row, number) -> new Latest(
                        new AdvertId(row.getObject("id", UUID.class)), new JobId(row.getObject("job", UUID.class))))
                .list();
    }

    /** Whether nobody has read the job since. */
    boolean isStill(Latest advert) {
        return jdbc.sql("select not exists (select 1 from adverts.advert where job = ? and id > ?)")
                .params(advert.job().value(), advert.id().value())
                .query(Boolean.class)
                .single();
    }
}
