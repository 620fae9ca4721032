package io.rolewright.audit.internal;

import io.rolewright.audit.LogEntry;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.EventId;
import io.rolewright.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions about the entries. */
@Component
class Trail {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cursors cursors;

    Trail(JdbcClient jdbc, JsonMapper json, Cursors cursors) {
        this.jdbc = jdbc;
        this.json = json;
        this.cursors = cursors;
    }

    /** The answer to a question, the latest entry first. */
    Page<LogEntry> read(Question question, int limit, @Nullable String cursor) {
        var asked = question.parameters().toString();
        var found = cursor == null
                ? find(question, "true", Map.of(), limit)
                : find(question, "(at, event_id) < (:at::timestamptz, :id::uuid)", place(asked, cursor), limit);
        return Page.cut(
                found,
                limit,
                last -> cursors.write(
                        asked, List.of(last.time().toString(), last.id().text())));
    }

    private List<LogEntry> find(Question question, String after, Map<String, String> place, int limit) {
        return jdbc.sql("select * from audit.entry where %s and %s order by at desc, event_id desc limit :surplus"
                        .formatted(question.conditions(), after))
                .params(question.parameters())
                .params(place)
                .param("surplus", limit + 1)
                .query(this::entry)
                .list();
    }

    private Map<String, String> place(String asked, String cursor) {
        var position = cursors.read(asked, cursor);
        return Map.of("at", position.get(0), "id", position.get(1));
    }

    private LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                new EventId(row.getObject("event_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getString("type"),
                row.getString("source"),
                row.getString("subject"),
                row.getString("actor"),
                row.getString("cause"),
                row.getString("trace"),
                json.readValue(row.getString("data"), FACTS));
    }
}
