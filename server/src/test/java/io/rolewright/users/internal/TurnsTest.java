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
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = Thread.startVirtualThread(() -> turns.take(() -> stay(inside, leave)));
        inside.await();
        assertThat(turns.take(() -> "second")).isEmpty();
        leave.countDown();
        first.join();
        assertThat(turns.take(() -> "third")).contains("third");
    }

    @Test
    void sendsAwayWhoWaitsTooLong() throws InterruptedException {
        var turns = new Turns(1, 5, Duration.ofMillis(1), 1);
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = Thread.startVirtualThread(() -> turns.take(() -> stay(inside, leave)));
        inside.await();
        assertThat(turns.take(() -> "second")).isEmpty();
        leave.countDown();
        first.join();
    }

    @Test
    void sendsAwayOneAfterAnotherWhoCameTogether() throws InterruptedException {
        var turns = new Turns(1, 50, Duration.ofMillis(200), 1);
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = Thread.startVirtualThread(() -> turns.take(() -> stay(inside, leave)));
        inside.await();
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
        leave.countDown();
        first.join();
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
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = Thread.startVirtualThread(() -> turns.take(() -> stay(inside, leave)));
        inside.await();
        var begun = System.nanoTime();
        var second = new FutureTask<>(() -> turns.take(System::nanoTime).orElseThrow());
        var waiting = Thread.startVirtualThread(second);
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        var worked = System.nanoTime() - begun;
        leave.countDown();
        first.join();
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

    private static String stay(CountDownLatch inside, CountDownLatch leave) {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
        return "first";
    }
}
