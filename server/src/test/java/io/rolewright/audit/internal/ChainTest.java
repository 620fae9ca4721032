package io.rolewright.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.audit.Finding;
import io.rolewright.audit.internal.Head.Mark;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.events.Envelope;
import io.rolewright.shared.EventId;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The chain over a small trail, and what becomes of it when somebody with every right has been at it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final int ENTRIES = 60;
    private static final int HEAD_EVERY = 7;

    private ConfigurableApplicationContext runtime;
    private JdbcClient jdbc;
    private TransactionOperations transactions;
    private Chain chain;
    private Heads heads;
    private SealingKeys keys;
    private HeadsFile file;
    private Sealing sealing;
    private Entries entries;
    private Verifier verifier;

    @BeforeAll
    void fillATrail(@TempDir Path folder) {
        runtime = RuntimeContext.start(DATABASE, folder.resolve("data"));
        jdbc = runtime.getBean(JdbcClient.class);
        transactions = runtime.getBean(TransactionOperations.class);
        wire(folder.resolve("audit"), Clock.systemUTC());
        addAndSeal(ENTRIES);
        // Who has every right takes such hindrances away first.
        jdbc.sql("alter table audit.link drop constraint link_entry_key").update();
        jdbc.sql("create index on audit.link (entry)").update();
    }

    private void wire(Path folder, Clock clock) {
        var settings = new AuditSettings(Duration.ofMillis(400), null);
        chain = new Chain(jdbc, clock);
        heads = new Heads(jdbc);
        keys = new SealingKeys(jdbc, runtime.getBean(FieldCipher.class), transactions, clock);
        keys.afterPropertiesSet();
        file = new HeadsFile(folder, new JsonMapper());
        sealing = new Sealing(chain, heads, file, keys, clock, settings);
        entries = new Entries(jdbc, chain, sealing, settings, clock);
        verifier = new Verifier(jdbc, chain, heads, file, keys);
    }

    private void addAndSeal(int count) {
        for (var i = 0; i < count; i += HEAD_EVERY) {
            var batch = IntStream.range(i, Math.min(count, i + HEAD_EVERY))
                    .mapToObj(ChainTest::event)
                    .toList();
            transactions.executeWithoutResult(status -> entries.add(batch));
            sealing.seal();
        }
    }

    private static Envelope event(int number) {
        return new Envelope(
                new EventId(UUID.randomUUID()),
                "/samples",
                "samples.sampled.v1",
                UUID.randomUUID().toString(),
                Instant.parse("2026-03-02T09:00:00.123456Z").plusSeconds(number),
                "user:" + UUID.randomUUID(),
                number % 3 == 0 ? "service:samples" : null,
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "{\"number\":%d,\"zeta\":1.50,\"alpha\":[true,null,\"ü\"]}".formatted(number));
    }

    @AfterAll
    void stop() {
        runtime.close();
    }

    @Test
    void findsNothingInATrailThatNobodyTouched() {
        var outcome = verify();
        assertThat(outcome.findings().first()).isEmpty();
        assertThat(outcome.covered()).isEqualTo(outcome.end()).isGreaterThanOrEqualTo(ENTRIES);
    }

    @Test
    void findsEachOfAThousandDamages() {
        var random = new Random(20260302);
        var missed = new ArrayList<String>();
        for (var i = 0; i < 1000; i++) {
            transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                jdbc.sql("set local session_replication_role = replica").update();
                var damage = Damages.any(jdbc, random);
                if (verify().findings().count() == 0) {
                    missed.add(damage);
                }
            });
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void namesTheKindOfDamage() {
        assertThat(
                        found(
                                "update audit.entry e set actor = 'user:x' from audit.link l where l.entry = e.event_id and l.position = 5"))
                .containsExactly("5 audit.entry-changed");
        assertThat(found("delete from audit.entry e using audit.link l where l.entry = e.event_id and l.position = 5"))
                .containsExactly("5 audit.entry-missing");
        assertThat(found("""
                update audit.link l set entry = o.entry from audit.link o
                where (l.position, o.position) in ((5, 6), (6, 5))""")).containsExactly("5 audit.order-changed", "6 audit.order-changed");
        assertThat(found("update audit.head set at = at + interval '1 s' where position = 14"))
                .contains("14 audit.heads-file-differs");
        assertThat(found("delete from audit.head where position = 14")).containsExactly("14 audit.heads-file-differs");
    }

    @Test
    void findsATailThatWasCutOffWithItsHeadsByTheFile() {
        assertThat(found("""
                with gone as (delete from audit.link where position > 20 returning entry),
                    heads as (delete from audit.head where position > 20)
                delete from audit.entry where event_id in (select entry from gone)""")).contains("21 audit.trail-truncated");
    }

    @Test
    void findsAChainThatWasMadeAnewWithoutTheKey() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(
                            "update audit.entry set actor = 'nobody' where event_id = (select entry from audit.link where position = 30)")
                    .update();
            Damages.linkAnew(jdbc, chain, 30);
            assertThat(codes(verify())).contains("35 audit.chain-rewritten").doesNotContain("30 audit.entry-changed");
        });
    }

    @Test
    void findsAHeadThatWasMovedIntoTheFileByHand() throws IOException {
        var path = Damages.path(file);
        var before = Files.readString(path);
        Files.writeString(path, before.replaceFirst("\"hash\":\"..", "\"hash\":\"zz"));
        assertThat(codes(verify())).isNotEmpty();
        Files.writeString(path, before);
        assertThat(codes(verify())).isEmpty();
    }

    @Test
    void makesOneChainHoweverManyAddToIt() {
        var before = chain.end().position();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 8; i++) {
                threads.execute(() -> {
                    for (var round = 0; round < 20; round++) {
                        var batch = List.of(event(round), event(round + 1));
                        transactions.executeWithoutResult(status -> entries.add(batch));
                    }
                });
            }
        }
        sealing.seal();
        assertThat(chain.end().position()).isEqualTo(before + 320);
        assertThat(codes(verify())).isEmpty();
    }

    @Test
    void saysWhatNoHeadCoversYet() {
        transactions.executeWithoutResult(status -> {
            entries.add(List.of(event(1), event(2)));
            status.setRollbackOnly();
            var outcome = verify();
            assertThat(outcome.end() - outcome.covered()).isEqualTo(2);
            assertThat(codes(outcome)).isEmpty();
        });
    }

    @Test
    void addsToTheFileWhatACrashKeptFromIt() throws IOException {
        var path = Damages.path(file);
        var whole = Files.readString(path);
        Files.writeString(path, whole.substring(0, whole.length() - 40));
        sealing.seal();
        assertThat(Files.readString(path)).isEqualTo(whole);
    }

    @Test
    void acceptsNoBeginningWithoutASignature() {
        var last = heads.last(Mark.HEAD).orElseThrow();
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            heads.add(Mark.BEGINNING, last);
            assertThat(codes(verify())).contains(last.position() + " audit.head-forged");
        });
    }

    private Verifier.Outcome verify() {
        return verifier.verify((beginning, position, end) -> {});
    }

    private List<String> found(String damage) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            assertThat(jdbc.sql(damage).update()).isPositive();
            return codes(verify());
        });
    }

    private static List<String> codes(Verifier.Outcome outcome) {
        return outcome.findings().first().stream()
                .map((Finding finding) -> finding.position() + " " + finding.code())
                .toList();
    }
}
