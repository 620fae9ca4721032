package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import io.rolewright.runtime.Call;
import io.rolewright.shared.EventId;
import io.rolewright.shared.Ids;
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

    private final JdbcOperations jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Appender(JdbcOperations jdbc, JsonMapper json, Ids ids, Clock clock, Days days) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        days.open();
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

    /** Writes facts in the transaction of this thread. */
    void write(List<Envelope> envelopes) {
        run(APPEND, envelopes);
    }

    /**
     * Writes the facts of this thread's transaction and commits it, in one message to the database: it takes one wait less, and
     * the numbers that are drawn hold readers back for one wait less. The commit that follows finds nothing left to do. When
     * writing fails the database does not get to the commit.
     */
    void writeAndCommit(List<Envelope> envelopes) {
        run(APPEND + "; COMMIT", envelopes);
    }

    private void run(String sql, List<Envelope> envelopes) {
        jdbc.execute(sql, (PreparedStatementCallback<Boolean>) statement -> {
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
        });
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
