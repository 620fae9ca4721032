package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.JobId;
import io.rolewright.support.Events;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConcurrentWritersTest {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 40;

    @Test
    void takesEveryFactOnceAndInOrderWhileWritersHesitateAndTwoProcessesCompete(@TempDir Path one, @TempDir Path two)
            throws IOException {
        var database = TestDatabase.fresh();
        Samples.createTables(database);
        try (var first = RuntimeContext.start(database, one, Samples.Beans.class)) {
            Files.copy(one.resolve("master.key"), two.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.createFile(two.resolve(".rolewright"));
            compete(database, first, two);
        }
    }

    private static void compete(TestDatabase database, ConfigurableApplicationContext first, Path folder) {
        try (var second = RuntimeContext.start(database, folder, Samples.Beans.class)) {
            var jobs = jobs(first);
            write(jobs, List.of(first, second));
            first.getBean(Events.class).awaitIdle();
            second.getBean(Events.class).awaitIdle();
            for (var job : jobs) {
                assertThat(first.getBean(Samples.class).taken("samples.ledger", job))
                        .isEqualTo(IntStream.rangeClosed(1, counter(database, job))
                                .boxed()
                                .toList());
            }
        }
    }

    private static List<JobId> jobs(ConfigurableApplicationContext context) {
        var samples = context.getBean(Samples.class);
        return Stream.generate(samples::job).limit(10).toList();
    }

    private static void write(List<JobId> jobs, List<ConfigurableApplicationContext> contexts) {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var n = 0; n < WRITERS; n++) {
                var random = new Random(n);
                var context = contexts.get(n % contexts.size());
                writers.execute(() -> IntStream.range(0, TRANSACTIONS).forEach(t -> count(context, jobs, random)));
            }
        }
    }

    private static void count(ConfigurableApplicationContext context, List<JobId> jobs, Random random) {
        var change = new Change(context, jobs.get(random.nextInt(jobs.size())), random);
        try {
            context.getBean(Samples.class).inTransaction(change::run);
        } catch (IllegalStateException rolledBack) {
            assertThat(rolledBack).hasMessage("given up");
        }
    }

    /** A state change and its fact, with the pauses that bring transactions out of step. */
    private record Change(ConfigurableApplicationContext context, JobId job, Random random) {
        void run() {
            if (random.nextInt(4) == 0) {
                jdbc().sql("select pg_current_xact_id()::text")
                        .query(String.class)
                        .single();
                hesitate();
            }
            // One fact and several go different ways into the log, and draw their numbers from the same place.
            var appender = context.getBean(Appender.class);
            appender.write(Stream.generate(() -> appender.enclose(new Counted(job, next())))
                    .limit(1 + random.nextInt(2))
                    .toList());
            hesitate();
            if (random.nextInt(10) == 0) {
                throw new IllegalStateException("given up");
            }
        }

        // Locks the counter, as a state change locks its row, before the fact's number is drawn.
        private int next() {
            return jdbc().sql("""
                    insert into samples.counter values (?, 1)
                    on conflict (subject) do update set number = samples.counter.number + 1 returning number
                    """).param(job.value()).query(Integer.class).single();
        }

        private void hesitate() {
            jdbc().sql("select pg_sleep(?)")
                    .param(random.nextInt(30) / 1000.0)
                    .query((row, number) -> number)
                    .list();
        }

        private JdbcClient jdbc() {
            return context.getBean(JdbcClient.class);
        }
    }

    private static int counter(TestDatabase database, JobId job) {
        return database.jdbc()
                .sql("select coalesce(max(number), 0) from samples.counter where subject = ?")
                .param(job.value())
                .query(Integer.class)
                .single();
    }
}
