package io.rolewright.profiles.internal;

import io.rolewright.shared.CandidateId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Profiles that were read by other versions of release and taxonomy than this process has. While two releases run side by
 * side, the one that came later reads anew what the other has read, and never the other way round.
 */
@Component
class StaleProfiles {
    private static final String STALE = """
            versions <> :versions and not exists (
                select 1 from profiles.reader newer, profiles.reader mine
                where newer.versions = profile.versions and mine.versions = :versions and newer.since > mine.since)""";

    private static final String TAKE = """
            update profiles.profile set tried_at = clock_timestamp()
            where candidate in (
                select candidate from profiles.profile
                where (tried_at is null or tried_at < clock_timestamp() - interval '1 hour') and %s
                order by candidate limit :most)
            returning candidate""".formatted(STALE);

    private final JdbcClient jdbc;

    StaleProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down that these versions read from now on, unless they did so before. */
    void register(String versions) {
        jdbc.sql("insert into profiles.reader (versions) values (?) on conflict do nothing")
                .param(versions)
                .update();
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
