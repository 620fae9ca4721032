package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecorderTest {
    private final TestDatabase database = TestDatabase.fresh();
    private ConfigurableApplicationContext context;
    private Samples samples;
    private EventLog log;

    @BeforeAll
    void start(@TempDir Path folder) {
        Samples.createTables(database);
        context = RuntimeContext.start(database, folder, Samples.Beans.class);
        samples = context.getBean(Samples.class);
        log = context.getBean(EventLog.class);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void isDurableWhenItReturns() {
        var job = samples.job();
        record(new Counted(job, 1));
        assertThat(written(job)).isOne();
    }

    @Test
    void sharesCommitsAmongThoseWhoRecordAtTheSameTime() throws Exception {
        var job = samples.job();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var recorded = new ArrayList<Future<?>>();
            for (var n = 0; n < 200; n++) {
                var fact = new Counted(job, n);
                recorded.add(threads.submit(() -> record(fact)));
            }
            for (var one : recorded) {
                one.get();
            }
        }
        assertThat(written(job)).isEqualTo(200);
        assertThat(commits(job)).isLessThan(100);
    }

    @Test
    void refusesInsideATransaction() {
        var fact = new Counted(samples.job(), 1);
        assertThatThrownBy(() -> samples.inTransaction(() -> log.record(fact)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWithoutACall() {
        var fact = new Counted(samples.job(), 1);
        assertThatThrownBy(() -> log.record(fact)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsEveryCallerThatTheDatabaseIsAway() {
        var recorder = new Recorder(context.getBean(Appender.class), context.getBean(Wakeup.class), new Away());
        var envelope = enclosed(new Counted(samples.job(), 1));
        for (var n = 0; n < 3; n++) {
            assertThatThrownBy(() -> recorder.write(envelope))
                    .isInstanceOfSatisfying(
                            ContractException.class,
                            failure -> assertThat(failure.problem().status()).isEqualTo(503))
                    .hasMessageStartingWith("runtime.database-away");
        }
    }

    @Test
    void letsNobodySufferForAFactThatIsRefused() throws Exception {
        var recorder = context.getBean(Recorder.class);
        var job = samples.job();
        var good = enclosed(new Counted(job, 1));
        var bad = new Envelope(
                good.id(), good.source(), good.type(), good.subject(), good.time(), good.actor(), null, "t", "no JSON");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writes = new ArrayList<Future<?>>();
            for (var n = 0; n < 20; n++) {
                var refused = n == 7;
                writes.add(threads.submit(() -> recorder.write(refused ? bad : enclosed(new Counted(job, 2)))));
            }
            assertThatThrownBy(writes.remove(7)::get).isNotNull();
            for (var one : writes) {
                one.get();
            }
        }
        assertThat(written(job)).isEqualTo(19);
    }

    private void record(Counted fact) {
        Samples.CALL.run(() -> log.record(fact));
    }

    private Envelope enclosed(Counted fact) {
        return Samples.CALL.ask(() -> context.getBean(Appender.class).enclose(fact));
    }

    private long written(JobId job) {
        return count("count(*)", job);
    }

    private long commits(JobId job) {
        return count("count(distinct xmin::text)", job);
    }

    private long count(String what, JobId job) {
        return database.jdbc()
                .sql("select %s from runtime.event where subject = ?".formatted(what))
                .param(job.text())
                .query(Long.class)
                .single();
    }

    /** A database that cannot be reached. */
    private static final class Away implements TransactionOperations {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
            throw new DataAccessResourceFailureException("away");
        }
    }
}
