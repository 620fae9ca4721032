package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The log has a day for every number that is drawn. */
class DaysTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void hasRoomForFactsThatAreAppendedWhileTheClockJumps() {
        var clock = new TestClock();
        var days = new Days(DATABASE.jdbc(), clock);
        days.open();
        var jumping = new AtomicBoolean(true);
        var appending = CompletableFuture.runAsync(() -> {
            while (jumping.get()) {
                append();
            }
        });
        for (var jump = 0; jump < 200 && !appending.isDone(); jump++) {
            clock.advance(Duration.ofDays(20));
            days.open();
        }
        jumping.set(false);
        assertThatCode(appending::join).doesNotThrowAnyException();
    }

    private static void append() {
        DATABASE.jdbc()
                .sql("""
                        select runtime.append(array[1]::smallint[], array[?]::uuid[], array['/samples'],
                            array['samples.counted.v1'], array['subject'], array[now()], array['user:ann'],
                            array[null]::text[], array['trace'], array['{}'])
                        """)
                .param(UUID.randomUUID())
                .query((row, number) -> number)
                .list();
    }
}
