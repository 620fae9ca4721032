package io.rolewright.gateway.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limit.FixedLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void givesAFreedPlaceToWhoWaits() {
        var room = new WaitingRoom(FixedLimit.of(1), 1, LONG);
        var first = room.enter().orElseThrow();
        var second = CompletableFuture.supplyAsync(room::enter);
        awaitFull(room);
        assertThat(second).isNotDone();
        first.onSuccess();
        assertThat(second.join()).isPresent();
    }

    @Test
    void refusesAtOnceWhoFindsNoRoom() {
        var room = new WaitingRoom(FixedLimit.of(1), 1, LONG);
        var first = room.enter().orElseThrow();
        var second = CompletableFuture.supplyAsync(room::enter);
        awaitFull(room);
        assertThat(room.enter()).isEmpty();
        first.onIgnore();
        second.join().orElseThrow().onDropped();
        assertThat(room.isFull()).isFalse();
        assertThat(room.enter()).isPresent();
    }

    @Test
    void refusesWhoWaitsTooLongAndGivesTheRoomBack() {
        var room = new WaitingRoom(FixedLimit.of(1), 1, Duration.ofMillis(100));
        var first = room.enter();
        assertThat(room.enter()).isEmpty();
        assertThat(room.isFull()).isFalse();
        first.ifPresent(Limiter.Listener::onSuccess);
        Optional<Limiter.Listener> again = room.enter();
        assertThat(again).isPresent();
    }

    @Test
    void givesPlacesInTheOrderOfComing() throws InterruptedException {
        var room = new WaitingRoom(FixedLimit.of(1), 8, LONG);
        var first = room.enter().orElseThrow();
        var served = new ConcurrentLinkedQueue<Integer>();
        var line = new ArrayList<Thread>();
        for (var number = 0; number < 8; number++) {
            var own = number;
            var one = Thread.startVirtualThread(() -> {
                var place = room.enter().orElseThrow();
                served.add(own);
                place.onSuccess();
            });
            line.add(one);
            while (!Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(one.getState())) {
                Thread.onSpinWait();
            }
        }
        first.onSuccess();
        for (var one : line) {
            one.join();
        }
        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    private static void awaitFull(WaitingRoom room) {
        while (!room.isFull()) {
            Thread.onSpinWait();
        }
    }
}
