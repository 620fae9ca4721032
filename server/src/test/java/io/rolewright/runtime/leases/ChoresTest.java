package io.rolewright.runtime.leases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;

class ChoresTest {
    /** A sample service with a chore that is due once an hour; each process's clock is its own. */
    static final class Beans {
        static final Queue<Call> RUNS = new ConcurrentLinkedQueue<>();
        static final AtomicInteger PROCESSES = new AtomicInteger();

        @Bean
        @Primary
        Clock differingClock() {
            var clock = new TestClock();
            clock.advance(Duration.ofSeconds(90L * PROCESSES.getAndIncrement()));
            return clock;
        }

        @Bean
        Chore sweeping() {
            return new Chore("samples.sweeping", Duration.ofHours(1), lease -> RUNS.add(Call.current()));
        }

        @Bean
        Chore failing() {
            return new Chore("samples.failing", Duration.ofHours(1), lease -> {
                throw new IllegalStateException("broken");
            });
        }
    }

    @Test
    void runsOnceAmongProcessesWhoseClocksDiffer(@TempDir Path one, @TempDir Path two) throws IOException {
        var database = TestDatabase.fresh();
        try (var first = RuntimeContext.start(database, one, Beans.class)) {
            Files.copy(one.resolve("master.key"), two.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.createFile(two.resolve(".rolewright"));
            try (var second = RuntimeContext.start(database, two, Beans.class)) {
                awaitRuns(database, 2);
                assertThat(Beans.RUNS).singleElement().satisfies(call -> {
                    assertThat(call.actor()).isEqualTo(Actor.service("samples"));
                    assertThat(call.cause()).isNull();
                });
                run(second.getBean(Chores.class), "samples.sweeping");
                assertThat(Beans.RUNS).hasSize(2);
                failsAlone(first.getBean(Chores.class));
            }
        }
    }

    /** A chore that is due once an hour, and that finds the database away the first two times. */
    static final class Interrupted {
        static final AtomicInteger TIMES = new AtomicInteger();
        static final CountDownLatch DONE = new CountDownLatch(1);

        @Bean
        Chore interrupted() {
            return new Chore("samples.interrupted", Duration.ofHours(1), lease -> {
                if (TIMES.incrementAndGet() < 3) {
                    throw new DataAccessResourceFailureException("away");
                }
                DONE.countDown();
            });
        }
    }

    @Test
    void isTriedAgainSoonAfterAnOutage(@TempDir Path folder) throws InterruptedException {
        try (var runtime = RuntimeContext.start(TestDatabase.fresh(), folder, Interrupted.class)) {
            assertThat(runtime.getBean(Chores.class).isRunning()).isTrue();
            assertThat(Interrupted.DONE.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Interrupted.TIMES).hasValue(3);
        }
    }

    /** A chore that goes on for as long as its process does. */
    static final class Endless {
        static final CountDownLatch BEGUN = new CountDownLatch(1);

        @Bean
        Chore endless() {
            return new Chore("samples.endless", Duration.ofHours(1), lease -> {
                BEGUN.countDown();
                while (!Thread.currentThread().isInterrupted()) {
                    LockSupport.park();
                }
            });
        }
    }

    @Test
    void givesTheLeaseBackWhenItsProcessEnds(@TempDir Path folder) throws InterruptedException {
        var database = TestDatabase.fresh();
        try (var runtime = RuntimeContext.start(database, folder, Endless.class)) {
            assertThat(runtime.getBean(Chores.class).isRunning()).isTrue();
            assertThat(Endless.BEGUN.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(released(database)).isEqualTo(1);
    }

    private static void failsAlone(Chores chores) {
        assertThatThrownBy(() -> run(chores, "samples.failing")).hasMessage("broken");
        assertThatThrownBy(() -> chores.run("samples.unknown")).isInstanceOf(NoSuchElementException.class);
    }

    // A process that only asked whether the chore is due keeps the lease from others for that moment.
    private static void run(Chores chores, String name) {
        while (!chores.run(name)) {
            Thread.onSpinWait();
        }
    }

    // Both chores have run once, in whichever process, and given their leases back.
    private static void awaitRuns(TestDatabase database, int chores) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (released(database) < chores && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(released(database)).isEqualTo(chores);
    }

    private static long released(TestDatabase database) {
        return database.jdbc()
                .sql("select count(*) from runtime.lease where released and name like 'samples.%'")
                .query(Long.class)
                .single();
    }
}
