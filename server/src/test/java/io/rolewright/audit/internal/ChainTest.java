package io.rolewright.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.audit.internal.Head.Mark;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The chain over a small trail, and what becomes of it when somebody with every right has been at it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final int ENTRIES = 60;

    private ConfigurableApplicationContext runtime;
    private SmallTrail trail;

    @BeforeAll
    void fillATrail(@TempDir Path folder) {
        runtime = RuntimeContext.start(DATABASE, folder.resolve("data"));
        var settings = new AuditSettings(Duration.ofMillis(400), null);
        trail = new SmallTrail(runtime, folder.resolve("audit"), Clock.systemUTC(), settings);
        trail.fill(ENTRIES);
        // Who has every right takes such hindrances away first.
        trail.jdbc.sql("alter table audit.link drop constraint link_entry_key").update();
        trail.jdbc.sql("create index on audit.link (entry)").update();
    }

    @AfterAll
    void stop() {
        runtime.close();
    }

    @Test
    void findsNothingInATrailThatNobodyTouched() {
        var outcome = trail.verify();
        assertThat(outcome.findings().first()).isEmpty();
        assertThat(outcome.covered()).isEqualTo(outcome.end()).isGreaterThanOrEqualTo(ENTRIES);
    }

    @Test
    void findsEachOfAThousandDamages() {
        var random = new Random(20260302);
        var missed = new ArrayList<String>();
        for (var i = 0; i < 1000; i++) {
            trail.transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                trail.jdbc.sql("set local session_replication_role = replica").update();
                var damage = Damages.any(trail.jdbc, random);
                if (trail.verify().findings().count() == 0) {
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
        trail.transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            trail.jdbc.sql("set local session_replication_role = replica").update();
            trail.jdbc
                    .sql(
                            "update audit.entry set actor = 'nobody' where event_id = (select entry from audit.link where position = 30)")
                    .update();
            Damages.linkAnew(trail.jdbc, trail.chain, 30);
            assertThat(trail.findings()).contains("35 audit.chain-rewritten").doesNotContain("30 audit.entry-changed");
        });
    }

    @Test
    void findsAHeadThatWasMovedIntoTheFileByHand() throws IOException {
        var path = Damages.path(trail.file);
        var before = Files.readString(path);
        Files.writeString(path, before.replaceFirst("\"hash\":\"..", "\"hash\":\"zz"));
        assertThat(trail.findings()).isNotEmpty();
        Files.writeString(path, before);
        assertThat(trail.findings()).isEmpty();
    }

    @Test
    void makesOneChainHoweverManyAddToIt() {
        var before = trail.chain.end().position();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 8; i++) {
                threads.execute(() -> {
                    for (var round = 0; round < 20; round++) {
                        var batch = List.of(trail.event(round), trail.event(round + 1));
                        trail.transactions.executeWithoutResult(status -> trail.entries.add(batch));
                    }
                });
            }
        }
        trail.sealing.seal();
        assertThat(trail.chain.end().position()).isEqualTo(before + 320);
        assertThat(trail.findings()).isEmpty();
    }

    @Test
    void saysWhatNoHeadCoversYet() {
        trail.transactions.executeWithoutResult(status -> {
            trail.entries.add(List.of(trail.event(1), trail.event(2)));
            status.setRollbackOnly();
            var outcome = trail.verify();
            assertThat(outcome.end() - outcome.covered()).isEqualTo(2);
            assertThat(outcome.findings().first()).isEmpty();
        });
    }

    @Test
    void addsToTheFileWhatACrashKeptFromIt() throws IOException {
        var path = Damages.path(trail.file);
        var whole = Files.readString(path);
        Files.writeString(path, whole.substring(0, whole.length() - 40));
        trail.sealing.seal();
        assertThat(Files.readString(path)).isEqualTo(whole);
    }

    @Test
    void acceptsNoBeginningWithoutASignature() {
        var last = trail.heads.last(Mark.HEAD).orElseThrow();
        trail.transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            trail.heads.add(Mark.BEGINNING, last);
            assertThat(trail.findings()).contains(last.position() + " audit.head-forged");
        });
    }

    private List<String> found(String damage) {
        return trail.transactions.execute(status -> {
            status.setRollbackOnly();
            trail.jdbc.sql("set local session_replication_role = replica").update();
            assertThat(trail.jdbc.sql(damage).update()).isPositive();
            return trail.findings();
        });
    }
}
