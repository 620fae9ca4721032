package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.notifications.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuietTest {
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Example
    void endsInTheMorning() {
        assertThat(end(NIGHT, SYDNEY, "2026-03-02T12:00:00Z")).isEqualTo("2026-03-02T20:00:00Z");
        assertThat(end(NIGHT, SYDNEY, "2026-03-02T19:59:59Z")).isEqualTo("2026-03-02T20:00:00Z");
        assertThat(end(NIGHT, SYDNEY, "2026-03-02T20:00:00Z")).isEqualTo("2026-03-02T20:00:00Z");
        assertThat(end(NIGHT, SYDNEY, "2026-03-02T10:59:59Z")).isEqualTo("2026-03-02T10:59:59Z");
    }

    @Example
    void lastsAnHourLessOrMoreWhereClocksAreChanged() {
        assertThat(end(NIGHT, BERLIN, "2026-03-28T21:00:00Z")).isEqualTo("2026-03-29T05:00:00Z");
        assertThat(end(NIGHT, BERLIN, "2026-10-24T20:00:00Z")).isEqualTo("2026-10-25T06:00:00Z");
    }

    @Example
    void endsWhereClocksJumpOverTheEnd() {
        var hours = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30));
        assertThat(end(hours, BERLIN, "2026-03-29T00:30:00Z")).isEqualTo("2026-03-29T01:00:00Z");
    }

    @Example
    void endsTwiceWhereClocksShowTheEndTwice() {
        var hours = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30));
        assertThat(end(hours, BERLIN, "2026-10-25T00:10:00Z")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(end(hours, BERLIN, "2026-10-25T01:10:00Z")).isEqualTo("2026-10-25T01:30:00Z");
    }

    /** Minute by minute, on the days around the changes of clocks that the zones have. */
    @Property(tries = 400)
    void isTheFirstMinuteThatIsNotQuiet(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 95) int from,
            @ForAll @IntRange(max = 95) int until,
            @ForAll @IntRange(min = -3_000, max = 3_000) int offset) {
        Assume.that(from != until);
        var hours = new QuietHours(quarter(from), quarter(until));
        var change = zone.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        var at = (change == null ? Instant.parse("2026-03-02T00:00:00Z") : change.getInstant())
                .plus(Duration.ofMinutes(offset));

        var wanted = at;
        while (isQuiet(hours, wanted.atZone(zone).toLocalTime())) {
            wanted = wanted.plus(Duration.ofMinutes(1));
        }

        assertThat(Quiet.end(hours, zone, at)).isEqualTo(wanted);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Australia/Sydney",
                        "Australia/Lord_Howe",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Santiago",
                        "Asia/Kolkata",
                        "UTC")
                .map(ZoneId::of);
    }

    private static LocalTime quarter(int number) {
        return LocalTime.ofSecondOfDay(number * 900L);
    }

    /** Another way to say it than the one under test: the time since it began is less than how long it lasts. */
    private static boolean isQuiet(QuietHours hours, LocalTime time) {
        var lasts = Math.floorMod(hours.until().toSecondOfDay() - hours.from().toSecondOfDay(), 86_400);
        return Math.floorMod(time.toSecondOfDay() - hours.from().toSecondOfDay(), 86_400) < lasts;
    }

    private static Instant end(QuietHours hours, ZoneId zone, String at) {
        return Quiet.end(hours, zone, Instant.parse(at));
    }
}
