package io.rolewright.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.runtime.leases.Leases;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What becomes of entries that are old, or of an older release. */
class KeepingTest {
    private static final AuditSettings MONTH = new AuditSettings(Duration.ofMillis(400), Duration.ofDays(30));

    private final TestClock clock = new TestClock();
    private ConfigurableApplicationContext runtime;
    private SmallTrail trail;

    @BeforeEach
    void fillATrail(@TempDir Path folder) {
        runtime = RuntimeContext.start(TestDatabase.fresh(), folder.resolve("data"));
        trail = new SmallTrail(runtime, folder.resolve("audit"), clock, MONTH);
        trail.fill(30);
        clock.advance(Duration.ofDays(40));
        trail.fill(10);
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void dropsWhatIsOlderThanTheRuleAndTheRestStillVerifies() {
        keep();
        assertThat(trail.verify().beginning()).isEqualTo(30);
        assertThat(count("audit.entry")).isEqualTo(10);
        assertThat(count("audit.head where position <= 30")).isZero();
        assertThat(trail.findings()).isEmpty();
        trail.fill(3);
        assertThat(trail.findings()).isEmpty();
    }

    @Test
    void tellsTheTrailThatItWasShortened() {
        keep();
        keep();
        assertThat(count("runtime.event where type = 'audit.trail-shortened.v1' and actor = 'service:audit'"))
                .isEqualTo(1);
    }

    @Test
    void dropsNothingThatIsNotBehindASignedBeginning() {
        assertThatThrownBy(() -> trail.jdbc.sql("delete from audit.entry").update())
                .rootCause()
                .hasMessageContaining("append-only");
        keep();
        assertThatThrownBy(() -> trail.jdbc
                        .sql("delete from audit.link where position = 31")
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void missesABeginningThatWasTakenAway() {
        keep();
        trail.transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            trail.jdbc.sql("set local session_replication_role = replica").update();
            trail.jdbc.sql("delete from audit.beginning").update();
            assertThat(trail.findings()).contains("1 audit.entry-missing");
        });
    }

    @Test
    void doesNotTakeAgainWhatTheRuleHasDropped() {
        var before = count("audit.entry");
        var old = trail.event(1);
        clock.advance(Duration.ofDays(31));
        trail.add(List.of(old));
        assertThat(count("audit.entry")).isEqualTo(before);
    }

    @Test
    void linksEntriesOfTheReleaseBefore() {
        trail.jdbc.sql("""
                insert into audit.entry (event_id, at, type, source, subject, actor, trace, data)
                select gen_random_uuid(), now() - n * interval '1 hour', 'samples.sampled.v1', '/samples', 'a', 'b', 'c', '{}'
                from generate_series(1, 2500) n""").update();
        assertThat(trail.verify().unchained()).isEqualTo(2500);
        assertThat(trail.findings()).isEmpty();
        under(
                "audit.older-entries",
                new OlderEntries(trail.jdbc, trail.chain, trail.sealing, trail.transactions)::link);
        trail.sealing.seal();
        assertThat(trail.verify().unchained()).isZero();
        assertThat(trail.verify().covered()).isEqualTo(2540);
        assertThat(trail.findings()).isEmpty();
        assertThat(trail.jdbc.sql("""
                        select count(*) from (select e.at, lag(e.at) over (order by l.position) as before
                            from audit.link l join audit.entry e on e.event_id = l.entry where not e.chained) o
                        where o.before > o.at""").query(Long.class).single()).isZero();
    }

    private void keep() {
        under(
                "audit.retention",
                new Retention(
                        trail.jdbc,
                        trail.heads,
                        trail.keys,
                        runtime.getBean(EventLog.class),
                        runtime.getBean(Ids.class),
                        clock,
                        MONTH,
                        trail.transactions)::keep);
    }

    private void under(String chore, Consumer<Lease> work) {
        try (var lease =
                runtime.getBean(Leases.class).take(chore, Duration.ofMinutes(1)).orElseThrow()) {
            Call.of(Actor.service("audit"), "4bf92f3577b34da6a3ce929d0e0e4736").run(() -> work.accept(lease));
        }
    }

    private long count(String rows) {
        return trail.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
