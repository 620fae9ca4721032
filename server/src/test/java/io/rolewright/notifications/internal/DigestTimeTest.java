package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DigestTimeTest {
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Example
    void isTodayUntilItsHour() {
        assertThat(next(8, "2026-06-01T05:59:59Z")).isEqualTo("2026-06-01T06:00:00Z");
        assertThat(next(8, "2026-06-01T06:00:00Z")).isEqualTo("2026-06-02T06:00:00Z");
    }

    @Example
    void comesOnceWhereClocksSkipItsHourOrShowItTwice() {
        assertThat(next(2, "2026-03-28T12:00:00Z")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(next(2, "2026-10-24T12:00:00Z")).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(next(2, "2026-10-25T00:00:00Z")).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Property(tries = 200)
    void comesOnceOnEachDay(@ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 360 * 24 * 60) int minutes) {
        var after = YEAR.plus(Duration.ofMinutes(minutes));
        var days = new HashSet<LocalDate>();
        for (var number = 0; number < 4; number++) {
            var next = DigestTime.next(hour, BERLIN, after);
            assertThat(next).isAfter(after).isBefore(after.plus(Duration.ofHours(26)));
            assertThat(days.add(LocalDate.ofInstant(next, BERLIN))).isTrue();
            after = next;
        }
    }

    private static Instant next(int hour, String after) {
        return DigestTime.next(hour, BERLIN, Instant.parse(after));
    }
}
