package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import io.rolewright.runtime.Call;
import io.rolewright.shared.EventId;
import io.rolewright.shared.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encloses facts and writes them to the log. */
@Component
class Appender {
    private static final String APPEND = "select runtime.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    // The shared lock of runtime.append, which is taken before the number is drawn: CASE sees to the order. What ends a
    // forgotten transaction there is left out: in the server the commit follows in the same message.
    private static final String APPEND_ONE = """
            insert into runtime.event (part, seq, id, source, type, subject, at, actor, cause, trace, body)
            select p.part,
                case when pg_advisory_xact_lock_shared((82::bigint << 56) | (p.part::bigint << 48)
                    | coalesce(pg_sequence_last_value(p.numbers), 0)) is not null then nextval(p.numbers) end,
                ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?::jsonb
            from (values (?::smallint, ?::oid::regclass)) p (part, numbers)""";

    private final JdbcOperations jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    /** What draws the numbers of each part: the database's own name for it. */
    private final long[] numbers;

    Appender(JdbcOperations jdbc, JsonMapper json, Ids ids, Clock clock, Days days) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        days.open();
        numbers =
                jdbc
                        .queryForList(
                                "select sequence::oid::bigint from runtime.event_sequence order by part", Long.class)
                        .stream()
                        .mapToLong(Long::longValue)
                        .toArray();
    }

    Envelope enclose(Event fact) {
        var call = Call.current();
        var type = EventNames.type(fact.getClass());
        return new Envelope(
                ids.next(EventId::new),
                EventNames.source(type),
                type,
                fact.subject().text(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                call.actor().name(),
                call.cause(),
                call.trace(),
                json.writeValueAsString(fact));
    }

    /** Writes facts in the transaction of this thread, and leaves it open. */
    void write(List<Envelope> envelopes) {
        run("", envelopes);
    }

    /**
     * Writes the facts of this thread's transaction and commits it, in one message to the database: it takes one wait less, and
     * the numbers that are drawn hold readers back for one wait less. The commit that follows finds nothing left to do. When
     * writing fails the database does not get to the commit.
     */
    void writeAndCommit(List<Envelope> envelopes) {
        run("; COMMIT", envelopes);
    }

    private void run(String end, List<Envelope> envelopes) {
        if (envelopes.size() == 1) {
            var only = envelopes.getFirst();
            jdbc.execute(APPEND_ONE + end, (PreparedStatementCallback<Boolean>) statement -> set(statement, only));
        } else {
            jdbc.execute(APPEND + end, (PreparedStatementCallback<Boolean>) statement -> set(statement, envelopes));
        }
    }

    private boolean set(PreparedStatement statement, Envelope envelope) throws SQLException {
        var part = EventNames.part(envelope.subject());
        statement.setObject(1, envelope.id().value());
        statement.setString(2, envelope.source());
        statement.setString(3, envelope.type());
        statement.setString(4, envelope.subject());
        statement.setTimestamp(5, Timestamp.from(envelope.time()));
        statement.setString(6, envelope.actor());
        statement.setString(7, envelope.cause());
        statement.setString(8, envelope.trace());
        statement.setString(9, envelope.data());
        statement.setShort(10, (short) part);
        statement.setLong(11, numbers[part]);
        return statement.execute();
    }

    private static boolean set(PreparedStatement statement, List<Envelope> envelopes) throws SQLException {
        statement.setObject(1, parts(envelopes));
        statement.setObject(
                2, envelopes.stream().map(envelope -> envelope.id().value()).toArray(UUID[]::new));
        statement.setObject(3, texts(envelopes, Envelope::source));
        statement.setObject(4, texts(envelopes, Envelope::type));
        statement.setObject(5, texts(envelopes, Envelope::subject));
        statement.setObject(6, times(envelopes));
        statement.setObject(7, texts(envelopes, Envelope::actor));
        statement.setObject(8, texts(envelopes, Envelope::cause));
        statement.setObject(9, texts(envelopes, Envelope::trace));
        statement.setObject(10, texts(envelopes, Envelope::data));
        return statement.execute();
    }

    private static Timestamp[] times(List<Envelope> envelopes) {
        return envelopes.stream()
                .map(envelope -> Timestamp.from(envelope.time()))
                .toArray(Timestamp[]::new);
    }

    private static Short[] parts(List<Envelope> envelopes) {
        return envelopes.stream()
                .map(envelope -> (short) EventNames.part(envelope.subject()))
                .toArray(Short[]::new);
    }

    private static @Nullable String[] texts(List<Envelope> envelopes, Function<Envelope, @Nullable String> part) {
        return envelopes.stream().map(part).toArray(String[]::new);
    }
}
