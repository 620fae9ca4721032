package io.rolewright.runtime.failures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Failures on their way from the process that saw them to the one that runs {@code monitoring}. */
@Component
public class SeenRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FailureSettings settings;

    SeenRows(JdbcClient jdbc, JsonMapper json, FailureSettings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.settings = settings;
    }

    /** @return how many found room */
    int add(Collection<Seen> seen) {
        return jdbc.sql("select runtime.report_failures(?::jsonb, ?)")
                .params(json.writeValueAsString(seen.stream().map(SeenRows::row).toList()), settings.rows())
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> row(Seen seen) {
        var last = seen.last();
        return Map.of(
                "fingerprint", seen.fingerprint(),
                "service", last.service(),
                "kind", last.kind(),
                "places", String.join("\n", last.places()),
                "sample", last.text(),
                "trace", Objects.requireNonNullElse(last.trace(), ""),
                "actors", String.join(" ", seen.actors()),
                "first_at", seen.firstAt().toString(),
                "last_at", seen.lastAt().toString(),
                "count", seen.count());
    }

    /** Takes away the oldest, in the transaction of the caller. */
    public List<Seen> take(int atMost) {
        return jdbc.sql("select * from runtime.take_failures(?)")
                .param(atMost)
                .query(SeenRows::seen)
                .list();
    }

    private static Seen seen(ResultSet row, int number) throws SQLException {
        var trace = row.getString("trace");
        var failure = new Failure(
                row.getString("service"),
                row.getString("kind"),
                parts(row.getString("places"), "\n"),
                row.getString("sample"),
                trace.isEmpty() ? null : trace,
                null);
        return new Seen(
                row.getString("fingerprint"),
                failure,
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getLong("count"),
                Set.copyOf(parts(row.getString("actors"), " ")));
    }

    private static List<String> parts(String text, String mark) {
        return text.isEmpty() ? List.of() : List.of(text.split(mark, -1));
    }
}
