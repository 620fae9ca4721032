package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.communications.WorkingHours;
import io.rolewright.shared.ContractException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Times at which nobody has anything else, by the minute. */
class FreeSlotsTest {
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final int MINUTES = 4 * 24 * 60;

    @Example
    void takesEngagementsOutOfWorkingDays() {
        var monday = span("2026-03-01T22:00:00Z", "2026-03-02T06:00:00Z");
        var busy = List.of(
                span("2026-03-02T01:00:00Z", "2026-03-02T02:00:00Z"),
                span("2026-03-01T20:00:00Z", "2026-03-01T22:30:00Z"),
                span("2026-03-02T01:30:00Z", "2026-03-02T05:40:00Z"));

        assertThat(FreeSlots.of(List.of(monday), busy, Duration.ofMinutes(30)))
                .containsExactly(span("2026-03-01T22:30:00Z", "2026-03-02T01:00:00Z"));
    }

    @Example
    void knowsWhenPeopleWork() {
        var days = new WorkingDays(new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), WEEK), SYDNEY);

        // From Friday noon to Monday noon, over the night in which clocks are put forward.
        assertThat(days.within(span("2026-10-02T02:00:00Z", "2026-10-05T01:00:00Z")))
                .containsExactly(
                        span("2026-10-02T02:00:00Z", "2026-10-02T07:00:00Z"),
                        span("2026-10-04T22:00:00Z", "2026-10-05T01:00:00Z"));
    }

    @Example
    void joinsDaysThatMeetAtMidnight() {
        var always = new WorkingHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, EnumSet.allOf(DayOfWeek.class));
        var time = span("2026-10-01T02:00:00Z", "2026-10-09T01:00:00Z");

        assertThat(new WorkingDays(always, SYDNEY).within(time)).containsExactly(time);
    }

    @Example
    void knowsNoWorkOnADayThatNeverWas() {
        var hours = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of(DayOfWeek.FRIDAY));
        var days = new WorkingDays(hours, ZoneId.of("Pacific/Apia"));

        assertThat(days.within(span("2011-12-28T00:00:00Z", "2012-01-02T00:00:00Z")))
                .isEmpty();
    }

    @Example
    void refusesHoursThatEndBeforeTheyBegin() {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(
                        () -> new WorkingDays(new WorkingHours(LocalTime.of(17, 0), LocalTime.of(9, 0), WEEK), SYDNEY))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("communications.hours-backward"));
    }

    @Property(tries = 200)
    void findsExactlyTheMinutesThatAreFree(
            @ForAll("zones") ZoneId zone,
            @ForAll("starts") Instant start,
            @ForAll("busy") List<int[]> busyMinutes,
            @ForAll @IntRange(max = 47) int begin,
            @ForAll @IntRange(min = 1, max = 48) int end,
            @ForAll @IntRange(min = 5, max = 240) int least) {
        var until = Math.max(begin + 1, end);
        var hours = new WorkingHours(halfHour(begin), halfHour(until % 48), WEEK);
        var busy = busyMinutes.stream()
                .map(pair -> Span.of(start.plusSeconds(pair[0] * 60L), Duration.ofMinutes(pair[1])))
                .toList();
        var open = new WorkingDays(hours, zone).within(Span.of(start, Duration.ofMinutes(MINUTES)));
        var slots = FreeSlots.of(open, busy, Duration.ofMinutes(least));

        assertThat(slots).allMatch(slot -> slot.lasts(Duration.ofMinutes(least)));
        assertThat(slots).allMatch(slot -> busy.stream().noneMatch(slot::overlaps));
        for (var slot : slots) {
            for (var at = slot.from(); at.isBefore(slot.until()); at = at.plusSeconds(60)) {
                assertThat(isWork(at, zone, hours)).as("%s in %s", at, zone).isTrue();
            }
            // As long as it can be: before and behind it there is no free minute of the same working hours.
            assertThat(isFree(slot.from().minusSeconds(60), open, busy)).isFalse();
            assertThat(isFree(slot.until(), open, busy)).isFalse();
        }
        for (var run = 0; run + least <= MINUTES; run += 7) {
            var wanted = Span.of(start.plusSeconds(run * 60L), Duration.ofMinutes(least));
            var fits = open.stream().anyMatch(day -> holds(day, wanted))
                    && busy.stream().noneMatch(wanted::overlaps);
            assertThat(slots.stream().anyMatch(slot -> holds(slot, wanted))).isEqualTo(fits);
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Australia/Sydney", "Australia/Lord_Howe", "America/New_York", "Europe/London", "UTC")
                .map(ZoneId::of);
    }

    /** Midnights around the days on which clocks are changed, and others. */
    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.of(
                        "2026-04-03",
                        "2026-10-02",
                        "2026-03-06",
                        "2026-10-30",
                        "2026-03-27",
                        "2026-10-23",
                        "2028-02-27")
                .map(day -> Instant.parse(day + "T00:00:00Z"));
    }

    @Provide
    Arbitrary<List<int[]>> busy() {
        var begin = Arbitraries.integers().between(-300, MINUTES);
        var length = Arbitraries.integers().between(1, 600);
        return Combinators.combine(begin, length)
                .as((from, minutes) -> new int[] {from, minutes})
                .list()
                .ofMaxSize(12);
    }

    private static LocalTime halfHour(int number) {
        return LocalTime.of(number / 2, number % 2 * 30);
    }

    private static boolean isWork(Instant at, ZoneId zone, WorkingHours hours) {
        var shown = at.atZone(zone);
        var time = shown.toLocalTime();
        return hours.days().contains(shown.getDayOfWeek())
                && !time.isBefore(hours.from())
                && (hours.until().equals(LocalTime.MIDNIGHT) || time.isBefore(hours.until()));
    }

    private static boolean isFree(Instant minute, List<Span> open, List<Span> busy) {
        var span = Span.of(minute, Duration.ofMinutes(1));
        return open.stream().anyMatch(day -> holds(day, span)) && busy.stream().noneMatch(span::overlaps);
    }

    private static boolean holds(Span outer, Span inner) {
        return !inner.from().isBefore(outer.from()) && !inner.until().isAfter(outer.until());
    }

    private static Span span(String from, String until) {
        return new Span(Instant.parse(from), Instant.parse(until));
    }
}
