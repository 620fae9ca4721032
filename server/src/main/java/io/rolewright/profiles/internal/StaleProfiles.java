package io.rolewright.profiles.internal;

import io.rolewright.reading.ReaderTable;
import io.rolewright.shared.CandidateId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Profiles that were read by other versions of release and models than this process has. */
@Component
class StaleProfiles {
    private static final String STALE = ReaderTable.stale("profiles", "profile");

    private static final String TAKE = """
            update profiles.profile set tried_at = clock_timestamp()
            where candidate in (
                select candidate from profiles.profile
                where (tried_at is null or tried_at < clock_timestamp() - interval '1 hour') and %s
                order by candidate limit :most)
            returning candidate""".formatted(STALE);

    private final JdbcClient jdbc;
    private final ReaderTable readers;

    StaleProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.readers = new ReaderTable(jdbc, "profiles");
    }

    /** Writes down that these versions read, and since when their models are live. */
    void register(String versions, Instant liveSince) {
        readers.register(versions, liveSince);
    }

    /** Those that wait to be read by {@code versions}; what was taken here is not taken again for an hour. */
    List<CandidateId> take(String versions, int most) {
        return jdbc.sql(TAKE)
                .param("versions", versions)
                .param("most", most)
                .query((row, number) -> new CandidateId(row.getObject("candidate", UUID.class)))
                .list();
    }

    /** How many wait. */
    long count(String versions) {
        return jdbc.sql("select count(*) from profiles.profile where " + STALE)
                .param("versions", versions)
                .query(Long.class)
                .single();
    }
}
