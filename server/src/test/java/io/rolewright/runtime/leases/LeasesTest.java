package io.rolewright.runtime.leases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.Ids;
import io.rolewright.support.ServiceRole;
import io.rolewright.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LeasesTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(40);
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    /** A process: its connections, and its view of the leases. */
    private record Process(JdbcClient jdbc, TransactionTemplate transactions, Leases leases) {
        static Process start() {
            // As the role of one service: all of this must work with what such a role may do.
            var source = DATABASE.as(new ServiceRole("samples"));
            var jdbc = JdbcClient.create(source);
            var transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
            return new Process(jdbc, transactions, new Leases(jdbc, new Ids(Clock.systemUTC(), new Random(1))));
        }

        void write(Lease lease) {
            transactions.executeWithoutResult(status -> {
                lease.check();
                insert(lease);
            });
        }

        void insert(Lease lease) {
            jdbc.sql("insert into samples.written (token) values (?)")
                    .param(lease.token())
                    .update();
        }

        void sleep(Duration time) {
            jdbc.sql("select pg_sleep(?)")
                    .param(time.toMillis() / 1000.0)
                    .query((row, number) -> number)
                    .list();
        }
    }

    private final Process one = Process.start();
    private final Process other = Process.start();

    @BeforeAll
    static void createTable() {
        DATABASE.jdbc().sql("""
                create schema samples;
                create table samples.written (n bigserial, token bigint not null);
                """).update();
        ServiceRole.admit(DATABASE, "samples");
    }

    @BeforeEach
    void clear() {
        DATABASE.jdbc().sql("delete from runtime.lease").update();
        DATABASE.jdbc().sql("delete from samples.written").update();
    }

    @Test
    void givesANameToOneHolderAtATime() {
        var held = one.leases.take("samples.sweep", LONG);
        assertThat(held).isPresent();
        assertThat(other.leases.take("samples.sweep", LONG)).isEmpty();
        assertThat(other.leases.take("samples.other", LONG)).isPresent();
    }

    @Test
    void raisesTheTokenWithEveryTake() {
        var first = one.leases.take("samples.sweep", LONG).orElseThrow();
        first.close();
        var second = other.leases.take("samples.sweep", LONG).orElseThrow();
        assertThat(second.token()).isGreaterThan(first.token());
    }

    @Test
    void refusesTheWriteOfAHolderThatSleptWhileAnotherTookOver() {
        var stale = one.leases.take("samples.sweep", SHORT).orElseThrow();
        one.write(stale);
        one.sleep(SHORT.multipliedBy(2));
        var fresh = other.leases.take("samples.sweep", LONG).orElseThrow();
        assertThatThrownBy(() -> one.write(stale)).isInstanceOf(FencedException.class);
        other.write(fresh);
        assertThat(tokens()).isEqualTo(2);
        assertThat(stale.renew()).isFalse();
        stale.close();
        assertThat(fresh.renew()).isTrue();
    }

    @Test
    void refusesAHolderWhoseTimeIsOver() {
        var lease = one.leases.take("samples.sweep", SHORT).orElseThrow();
        one.sleep(SHORT.multipliedBy(2));
        assertThatThrownBy(() -> one.write(lease)).isInstanceOf(FencedException.class);
    }

    @Test
    void holdsOnAsLongAsItIsRenewed() {
        var lease = one.leases.take("samples.sweep", Duration.ofMillis(300)).orElseThrow();
        for (var n = 0; n < 5; n++) {
            one.sleep(Duration.ofMillis(100));
            assertThat(lease.renew()).isTrue();
        }
        one.write(lease);
        assertThat(other.leases.take("samples.sweep", LONG)).isEmpty();
        assertThat(rows()).isLessThanOrEqualTo(5);
    }

    @Test
    void letsNobodyTakeOverWhileACheckedTransactionIsOpen() {
        var lease = one.leases.take("samples.sweep", SHORT).orElseThrow();
        one.transactions.executeWithoutResult(status -> {
            lease.check();
            one.sleep(SHORT.multipliedBy(2));
            assertThat(other.leases.take("samples.sweep", LONG)).isEmpty();
            one.insert(lease);
        });
        assertThat(other.leases.take("samples.sweep", LONG)).isPresent();
    }

    @Test
    void refusesToAnswerOutsideATransaction() {
        var lease = one.leases.take("samples.sweep", LONG).orElseThrow();
        assertThatThrownBy(lease::check).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsAPauseAfterARelease() {
        one.leases.take("samples.sweep", LONG).orElseThrow().close();
        assertThat(other.leases.take("samples.sweep", LONG, LONG)).isEmpty();
        assertThat(other.leases.take("samples.sweep", LONG, Duration.ZERO)).isPresent();
    }

    @Test
    void writesInTheOrderOfTokensHoweverLongHoldersSleep() {
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var n = 0; n < 6; n++) {
                var random = new Random(n);
                threads.execute(() -> compete(Process.start(), random));
            }
        }
        var tokens = DATABASE.jdbc()
                .sql("select token from samples.written order by n")
                .query(Long.class)
                .list();
        assertThat(tokens).isSorted().hasSizeGreaterThan(20);
    }

    private static void compete(Process process, Random random) {
        for (var n = 0; n < 40 || tokens() <= 20; n++) {
            var lease = process.leases.take("samples.race", SHORT);
            process.sleep(Duration.ofMillis(random.nextInt(30)));
            lease.ifPresent(held -> writeTwice(process, held, random));
        }
    }

    private static void writeTwice(Process process, Lease lease, Random random) {
        try {
            process.write(lease);
            process.sleep(Duration.ofMillis(random.nextInt(60)));
            process.write(lease);
            lease.close();
        } catch (FencedException late) {
            assertThat(late).hasMessage("samples.race");
        }
    }

    private static long tokens() {
        return count("select count(distinct token) from samples.written");
    }

    private static long rows() {
        return count("select count(*) from runtime.lease");
    }

    private static long count(String sql) {
        return DATABASE.jdbc().sql(sql).query(Long.class).single();
    }
}
