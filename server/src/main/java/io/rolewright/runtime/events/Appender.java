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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encloses facts and writes them to the log. */
@Component
class Appender {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Appender(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock, Days days) {
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

    void write(List<Envelope> envelopes) {
        jdbc.sql("select runtime.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(parts(envelopes))
                .param(envelopes.stream().map(envelope -> envelope.id().value()).toArray(UUID[]::new))
                .param(texts(envelopes, Envelope::source))
                .param(texts(envelopes, Envelope::type))
                .param(texts(envelopes, Envelope::subject))
                .param(envelopes.stream()
                        .map(envelope -> Timestamp.from(envelope.time()))
                        .toArray(Timestamp[]::new))
                .param(texts(envelopes, Envelope::actor))
                .param(texts(envelopes, Envelope::cause))
                .param(texts(envelopes, Envelope::trace))
                .param(texts(envelopes, Envelope::data))
                .query((row, number) -> number)
                .list();
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
