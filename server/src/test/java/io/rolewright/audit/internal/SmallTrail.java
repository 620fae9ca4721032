package io.rolewright.audit.internal;

import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.events.Envelope;
import io.rolewright.shared.EventId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** A trail on a runtime, put together by hand, so that nothing happens to it but what a test does. */
final class SmallTrail {
    static final int HEAD_EVERY = 7;

    final JdbcClient jdbc;
    final TransactionOperations transactions;
    final Chain chain;
    final Heads heads;
    final SealingKeys keys;
    final HeadsFile file;
    final Sealing sealing;
    final Entries entries;
    final Verifier verifier;
    private final Clock clock;

    SmallTrail(ApplicationContext runtime, Path folder, Clock clock, AuditSettings settings) {
        this.clock = clock;
        jdbc = runtime.getBean(JdbcClient.class);
        transactions = runtime.getBean(TransactionOperations.class);
        chain = new Chain(jdbc, clock);
        heads = new Heads(jdbc);
        keys = new SealingKeys(jdbc, runtime.getBean(FieldCipher.class), transactions, clock);
        keys.afterPropertiesSet();
        file = new HeadsFile(folder, new JsonMapper());
        sealing = new Sealing(chain, heads, file, keys, clock, settings);
        entries = new Entries(jdbc, chain, sealing, settings, clock);
        verifier = new Verifier(jdbc, chain, heads, file, keys);
    }

    /** Adds entries, with a head after every seventh. */
    void fill(int count) {
        for (var i = 0; i < count; i += HEAD_EVERY) {
            add(IntStream.range(i, Math.min(count, i + HEAD_EVERY))
                    .mapToObj(this::event)
                    .toList());
            sealing.seal();
        }
    }

    void add(List<Envelope> events) {
        transactions.executeWithoutResult(status -> entries.add(events));
    }

    Envelope event(int number) {
        return event(number, clock.instant().plusMillis(number));
    }

    private static Envelope event(int number, Instant time) {
        return new Envelope(
                new EventId(UUID.randomUUID()),
                "/samples",
                "samples.sampled.v1",
                UUID.randomUUID().toString(),
                time.truncatedTo(ChronoUnit.MICROS),
                "user:" + UUID.randomUUID(),
                number % 3 == 0 ? "service:samples" : null,
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "{\"number\":%d,\"zeta\":1.50,\"alpha\":[true,null,\"ü\"]}".formatted(number));
    }

    Verifier.Outcome verify() {
        return verifier.verify((beginning, position, end) -> {});
    }

    /** Place and code of each finding. */
    List<String> findings() {
        return verify().findings().first().stream()
                .map(finding -> finding.position() + " " + finding.code())
                .toList();
    }
}
