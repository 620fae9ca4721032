package io.rolewright.audit.internal;

import io.rolewright.runtime.events.Envelope;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries as rows that are only ever added. */
@Component
class Entries {
    private final JdbcClient jdbc;
    private final Chain chain;
    private final Sealing sealing;
    private final AuditSettings settings;
    private final Clock clock;

    Entries(JdbcClient jdbc, Chain chain, Sealing sealing, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.sealing = sealing;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Adds events and links them to the chain; those that are there already stay as they are, so that a rebuild adds only what
     * is missing. What the rule of retention would drop at once is not added.
     */
    void add(List<Envelope> taken) {
        var oldest = settings.retention().map(clock.instant()::minus).orElse(Instant.MIN);
        var events =
                taken.stream().filter(event -> !event.time().isBefore(oldest)).toList();
        var written = insert(events);
        chain.append(events.stream()
                .filter(event -> written.containsKey(event.id().value()))
                .map(event -> entry(
                        event, Objects.requireNonNull(written.get(event.id().value()))))
                .toList());
        wakeAfterCommit();
    }

    // Answers the facts of those that are new as PostgreSQL writes them: that is what the chain is over.
    private Map<UUID, String> insert(List<Envelope> events) {
        var written = new HashMap<UUID, String>();
        jdbc.sql("""
                insert into audit.entry (event_id, at, type, source, subject, actor, cause, trace, data, chained)
                select id, at::timestamptz, type, source, subject, actor, cause, trace, data::jsonb, true
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    fact (id, at, type, source, subject, actor, cause, trace, data)
                on conflict do nothing returning event_id, data::text as facts""")
                .param(events.stream().map(event -> event.id().value()).toArray(UUID[]::new))
                .param(texts(events, event -> event.time().toString()))
                .param(texts(events, Envelope::type))
                .param(texts(events, Envelope::source))
                .param(texts(events, Envelope::subject))
                .param(texts(events, Envelope::actor))
                .param(texts(events, Envelope::cause))
                .param(texts(events, Envelope::trace))
                .param(texts(events, Envelope::data))
                .query(row -> {
                    written.put(row.getObject("event_id", UUID.class), row.getString("facts"));
                });
        return written;
    }

    private static @Nullable String[] texts(List<Envelope> events, Function<Envelope, @Nullable String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }

    private static StoredEntry entry(Envelope event, String data) {
        return new StoredEntry(
                event.id().value(),
                event.time(),
                event.type(),
                event.source(),
                event.subject(),
                event.actor(),
                event.cause(),
                event.trace(),
                data,
                true);
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sealing.wake();
            }
        });
    }
}
