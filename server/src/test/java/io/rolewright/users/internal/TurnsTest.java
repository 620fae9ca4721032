package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class TurnsTest {
    @Test
    void sendsAwayWhoFindsNoPlaceToWait() throws InterruptedException {
        var turns = new Turns(1, 0, Duration.ofMinutes(1), 1);
        var first = new Turn(turns);
        assertThat(turns.take(() -> "second")).isEmpty();
        first.end();
        assertThat(turns.take(() -> "third")).contains("third");
    }

    @Test
    void sendsAwayWhoWaitsTooLong() throws InterruptedException {
        var turns = new Turns(1, 5, Duration.ofMillis(1), 1);
        var first = new Turn(turns);
        assertThat(turns.take(() -> "second")).isEmpty();
        first.end();
    }

    @Test
    void sendsNobodyAwayWhomNobodyStandsBefore() {
        var turns = new Turns(1, 5, Duration.ofNanos(1), 1);
        for (var one = 0; one < 2_000; one++) {
            assertThat(turns.take(() -> "alone")).contains("alone");
        }
    }

    @Test
    void sendsAwayOneAfterAnotherWhoCameTogether() throws InterruptedException {
        var turns = new Turns(1, 50, Duration.ofMillis(200), 1);
        var first = new Turn(turns);
        var sentAway = new ConcurrentLinkedQueue<Long>();
        var crowd = IntStream.range(0, 50)
                .mapToObj(one -> Thread.startVirtualThread(() -> {
                    assertThat(turns.take(() -> "other")).isEmpty();
                    sentAway.add(System.nanoTime());
                }))
                .toList();
        for (var one : crowd) {
            one.join();
        }
        first.end();
        assertThat(sentAway).hasSize(50);
        assertThat(Collections.max(sentAway) - Collections.min(sentAway))
                .isGreaterThan(Duration.ofMillis(50).toNanos());
    }

    @Test
    void givesTheTurnBackWhenTheWorkFails() {
        var turns = new Turns(1, 0, Duration.ofMillis(1), 1);
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.take(() -> "next")).contains("next");
    }

    @Test
    void restsWhileOthersWait() throws InterruptedException {
        var turns = new Turns(1, 5, Duration.ofMinutes(1), 0.5);
        var first = new Turn(turns);
        var begun = System.nanoTime();
        var second = new FutureTask<>(() -> turns.take(System::nanoTime).orElseThrow());
        var waiting = Thread.startVirtualThread(second);
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        var worked = System.nanoTime() - begun;
        first.end();
        assertThat(result(second) - begun).isGreaterThan(worked + worked / 2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void worksBehindAllWhoWantTheProcessor() {
        var turns = new Turns(1, 0, Duration.ofMinutes(1), 1);
        assertThat(turns.take(TurnsTest::niceness).orElseThrow())
                .isGreaterThan(niceness())
                .isGreaterThanOrEqualTo(10);
    }

    // The nineteenth value of the system's line about this thread; the second is a name in brackets.
    private static int niceness() {
        try {
            var line = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(line.substring(line.lastIndexOf(')') + 2).split(" ")[16]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long result(FutureTask<Long> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Somebody's turn, which takes until it is ended. */
    private static final class Turn {
        private final CountDownLatch end = new CountDownLatch(1);
        private final Thread whose;

        Turn(Turns turns) throws InterruptedException {
            var begun = new CountDownLatch(1);
            whose = Thread.startVirtualThread(() -> turns.take(() -> stay(begun)));
            begun.await();
        }

        void end() throws InterruptedException {
            end.countDown();
            whose.join();
        }

        private String stay(CountDownLatch begun) {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
            return "first";
        }
    }
}
