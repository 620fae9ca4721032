package io.rolewright.runtime.database;

import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about its schemas. */
final class Schemas {
    private final JdbcClient jdbc;

    Schemas(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /**
     * The schema of one service.
     *
     * @param version the last migration that it has seen, of whichever release
     * @param oldestJar the oldest release that can work on it
     */
    record State(String service, int version, Release oldestJar) {}

    /** The schemas by service; none in a new database and in one that release 0.2 made. */
    Map<String, State> all() {
        var isKept = jdbc.sql("select to_regclass('runtime.schema') is not null")
                .query(Boolean.class)
                .single();
        return Boolean.TRUE.equals(isKept) ? read() : Map.of();
    }

    private Map<String, State> read() {
        return jdbc
                .sql("select service, version, oldest_jar from runtime.schema")
                .query((row, number) -> new State(
                        row.getString("service"), row.getInt("version"), Release.of(row.getString("oldest_jar"))))
                .list()
                .stream()
                .collect(Collectors.toMap(State::service, state -> state));
    }

    /** Notes how far a schema has come; one that a later release brought further stays. */
    void note(String service, int version) {
        jdbc.sql("""
                        insert into runtime.schema as s (service, version) values (?, ?)
                        on conflict (service) do update
                            set version = excluded.version, migrated_at = clock_timestamp()
                            where s.version < excluded.version""").params(service, version).update();
    }
}
