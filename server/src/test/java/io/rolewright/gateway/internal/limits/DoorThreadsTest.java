package io.rolewright.gateway.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DoorThreadsTest {
    private final Places places = new Places(
            new LoadSettings(1, 1, 0, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(1), 1, 1, 1, 1));
    private final DoorThreads threads = new DoorThreads(places, 1);

    @Test
    void areVirtualWhileThereIsRoom() {
        assertThat(runsOnAVirtualThread()).isTrue();
    }

    @Test
    void areOfTheSystemWhereWritesFindNoPlace() {
        var place = places.take(Work.WRITES).orElseThrow();
        assertThat(runsOnAVirtualThread()).isFalse();
        place.onIgnore();
        assertThat(runsOnAVirtualThread()).isTrue();
    }

    @Test
    void areOfTheSystemWhereReadsFindNoPlace() {
        assertThat(places.take(Work.READS)).isPresent();
        assertThat(runsOnAVirtualThread()).isFalse();
    }

    @Test
    void areVirtualBeyondThoseOfTheSystem() throws InterruptedException {
        assertThat(places.take(Work.READS)).isPresent();
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        threads.execute(() -> stay(inside, leave));
        inside.await();
        assertThat(runsOnAVirtualThread()).isTrue();
        leave.countDown();
    }

    private boolean runsOnAVirtualThread() {
        return CompletableFuture.supplyAsync(() -> Thread.currentThread().isVirtual(), threads)
                .join();
    }

    private static void stay(CountDownLatch inside, CountDownLatch leave) {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
