package io.rolewright.profiles.internal;

import io.rolewright.shared.CandidateId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Profiles that were read by other versions of release and models than this process has. What came later reads anew what came
 * earlier has read, and never the other way round: of two releases that run side by side the one that was seen first later, of
 * two sets of models the one that became live later, be it by a promotion or by a rollback.
 */
@Component
class StaleProfiles {
    private static final String STALE = """
            versions <> :versions and not exists (
                select 1 from profiles.reader newer, profiles.reader mine
                where newer.versions = profile.versions and mine.versions = :versions and (newer.since, newer.live_since) > (mine.since, mine.live_since))""";

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

    /**
     * Writes down that these versions read.
     *
     * @param versions the release stands before the first {@code /}
     * @param liveSince when the last of the models became live
     */
    void register(String versions, Instant liveSince) {
        jdbc.sql("""
                        insert into profiles.reader (versions, since, live_since)
                        select :versions, coalesce(min(since), clock_timestamp()), :live
                        from profiles.reader where split_part(versions, '/', 1) = split_part(:versions, '/', 1)
                        on conflict (versions) do update set live_since = excluded.live_since
                        where reader.live_since < excluded.live_since""")
                .param("versions", versions)
                .param("live", Timestamp.from(liveSince), Types.TIMESTAMP)
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
