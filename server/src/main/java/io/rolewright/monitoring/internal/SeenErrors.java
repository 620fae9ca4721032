package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.SeenError;
import io.rolewright.monitoring.SeenError.State;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.ErrorId;
import io.rolewright.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The errors as rows, for those who read and resolve them. */
@Component
class SeenErrors {
    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Clock clock;

    SeenErrors(JdbcClient jdbc, Cursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @throws ContractException {@code monitoring.error-unknown} (404) */
    SeenError get(ErrorId id) {
        return jdbc.sql("select * from monitoring.error where id = ?")
                .param(id.value())
                .query(SeenErrors::error)
                .optional()
                .orElseThrow(() -> ContractException.notFound("monitoring.error-unknown"));
    }

    /** The answer to a question, what happened last first. */
    Page<SeenError> list(Question question, int limit, @Nullable String cursor) {
        var asked = question.toString();
        var place = cursor == null ? List.<String>of() : cursors.read(asked, cursor);
        return Page.cut(
                find(question, place, limit),
                limit,
                last -> cursors.write(
                        asked, List.of(last.lastAt().toString(), last.id().text())));
    }

    private List<SeenError> find(Question question, List<String> place, int limit) {
        return jdbc.sql("""
                        select * from monitoring.error
                        where (:services::text[] is null or service = any (:services::text[]))
                          and (:state::text is null or (resolved_at is null) = (:state::text = 'OPEN'))
                          and (:since::timestamptz is null or last_at >= :since::timestamptz)
                          and (:fingerprint::text is null or fingerprint = :fingerprint::text)
                          and (:at::timestamptz is null or (last_at, id) < (:at::timestamptz, :id::uuid))
                        order by last_at desc, id desc limit :surplus""")
                .param("services", array(question.services()))
                .param("state", text(question.state()))
                .param("since", text(question.since()))
                .param("fingerprint", question.fingerprint())
                .param("at", place.isEmpty() ? null : place.get(0))
                .param("id", place.isEmpty() ? null : place.get(1))
                .param("surplus", limit + 1)
                .query(SeenErrors::error)
                .list();
    }

    private static String @Nullable [] array(@Nullable List<String> texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** @return whether it was open */
    boolean resolve(ErrorId id, String actor) {
        return jdbc.sql(
                                "update monitoring.error set resolved_at = ?, resolved_by = ? where id = ? and resolved_at is null")
                        .params(Timestamp.from(clock.instant()), actor, id.value())
                        .update()
                == 1;
    }

    private static SeenError error(ResultSet row, int number) throws SQLException {
        var resolvedAt = Optional.ofNullable(row.getTimestamp("resolved_at")).map(Timestamp::toInstant);
        var places = row.getString("places");
        return new SeenError(
                new ErrorId(row.getObject("id", UUID.class)),
                row.getString("fingerprint"),
                row.getString("service"),
                row.getString("kind"),
                resolvedAt.isPresent() ? State.RESOLVED : State.OPEN,
                row.getLong("count"),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getInt("actors"),
                row.getString("sample"),
                places.isEmpty() ? List.of() : List.of(places.split("\n", -1)),
                row.getString("trace"),
                resolvedAt.orElse(null),
                row.getString("resolved_by"));
    }
}
