package io.rolewright.reading;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which versions of release and models have read in a service: its table {@code reader}. What came later reads anew what came
 * earlier has read, and never the other way round: of two releases that run side by side the one that was seen first later, of two
 * sets of models the one that became live later, be it by a promotion or by a rollback.
 */
public final class ReaderTable {
    private final JdbcClient jdbc;
    private final String schema;

    /** @param schema the one of the service */
    public ReaderTable(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /**
     * Writes down that these versions read.
     *
     * @param versions the release stands before the first {@code /}
     * @param liveSince when the last of the models became live
     */
    public void register(String versions, Instant liveSince) {
        jdbc.sql("""
                        insert into %s.reader (versions, since, live_since)
                        select :versions, coalesce(min(since), clock_timestamp()), :live
                        from %s.reader where split_part(versions, '/', 1) = split_part(:versions, '/', 1)
                        on conflict (versions) do update set live_since = excluded.live_since
                        where reader.live_since < excluded.live_since""".formatted(schema, schema))
                .param("versions", versions)
                .param("live", Timestamp.from(liveSince), Types.TIMESTAMP)
                .update();
    }

    /** The condition that a row of {@code table} is to be read anew by the parameter {@code :versions}. */
    public static String stale(String schema, String table) {
        return """
                versions <> :versions and not exists (
                    select 1 from %s.reader newer, %s.reader mine
                    where newer.versions = %s.versions and mine.versions = :versions
                      and (newer.since, newer.live_since) > (mine.since, mine.live_since))""".formatted(schema, schema, table);
    }
}
