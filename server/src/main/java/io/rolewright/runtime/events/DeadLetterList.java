package io.rolewright.runtime.events;

import io.rolewright.shared.Cursors;
import io.rolewright.shared.EventId;
import io.rolewright.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dead letters as somebody reads them, the oldest fact first. */
@Component
class DeadLetterList {
    private final JdbcClient jdbc;
    private final Cursors cursors;

    DeadLetterList(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    private record Row(long seq, int part, DeadLetter letter) {
        List<String> place() {
            return List.of(Long.toString(seq), Integer.toString(part), letter.subscription());
        }
    }

    Page<DeadLetter> page(@Nullable String subscription, int limit, @Nullable String cursor) {
        var question = "dead letters of " + Objects.requireNonNullElse(subscription, "all");
        var after = cursor == null ? List.of("0", "-1", "") : cursors.read(question, cursor);
        var found = find(subscription, after, limit + 1);
        var next = found.size() > limit
                ? cursors.write(question, found.get(limit - 1).place())
                : null;
        return new Page<>(found.stream().limit(limit).map(Row::letter).toList(), next);
    }

    private List<Row> find(@Nullable String subscription, List<String> after, int atMost) {
        return jdbc.sql("""
                select d.seq, d.part, d.subscription, e.id, e.type, d.subject, e.at as happened, d.error, d.at
                from runtime.dead_letter d join runtime.event e on e.part = d.part and e.seq = d.seq
                where (d.seq, d.part, d.subscription) > (:seq::bigint, :part::smallint, :name)
                  and (:wanted::text is null or d.subscription = :wanted::text)
                order by d.seq, d.part, d.subscription limit :most""")
                .param("seq", after.get(0))
                .param("part", after.get(1))
                .param("name", after.get(2))
                .param("wanted", subscription)
                .param("most", atMost)
                .query(DeadLetterList::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var letter = new DeadLetter(
                row.getString("subscription"),
                new EventId(row.getObject("id", UUID.class)),
                row.getString("type"),
                row.getString("subject"),
                row.getTimestamp("happened").toInstant(),
                row.getString("error"),
                row.getTimestamp("at").toInstant());
        return new Row(row.getLong("seq"), row.getInt("part"), letter);
    }
}
