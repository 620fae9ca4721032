package io.rolewright.analytics.internal.facts;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.runtime.events.Envelope;
import io.rolewright.shared.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Has facts of any time taken, without the log. */
@TestComponent
public class Chronicle {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Figures figures;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionOperations transactions;
    private int counter;

    Chronicle(Figures figures, JdbcClient jdbc, JsonMapper json, TransactionOperations transactions) {
        this.figures = figures;
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
    }

    /** Nothing has happened. */
    public void begin() {
        transactions.executeWithoutResult(status -> figures.clear());
    }

    /** A fact as the log would have it; whatever is told later is named later. */
    public Envelope envelope(String at, Event fact) {
        counter++;
        var type = Objects.requireNonNull(fact.getClass().getAnnotation(EventType.class))
                .value();
        return new Envelope(
                new EventId(new UUID(0x018f_0000_0000_7000L + ((long) counter << 16), 0x8000_0000_0000_0000L)),
                "/" + type.substring(0, type.indexOf('.')),
                type,
                fact.subject().text(),
                Instant.parse(at),
                "service:test",
                null,
                TRACE,
                json.writeValueAsString(fact));
    }

    public void takes(List<Envelope> facts) {
        transactions.executeWithoutResult(status -> figures.take(facts));
    }

    /** All rows of all tables. */
    public Map<String, List<String>> contents() {
        var contents = new TreeMap<String, List<String>>();
        for (var table : Figures.TABLES) {
            contents.put(
                    table,
                    new ArrayList<>(jdbc.sql("select t::text from %s t order by t::text".formatted(table))
                            .query(String.class)
                            .list()));
        }
        return contents;
    }
}
