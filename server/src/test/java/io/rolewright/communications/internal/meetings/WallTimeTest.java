package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.shared.ContractException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that are put forward and back, and days that never were. */
class WallTimeTest {
    @ParameterizedTest
    @CsvSource({
        // leap days, ends of months, and the second at which 32 bits end
        "2028-02-29T10:00, Australia/Sydney, 2028-02-28T23:00:00Z",
        "2000-02-29T00:00, UTC, 2000-02-29T00:00:00Z",
        "2027-12-31T23:59, America/New_York, 2028-01-01T04:59:00Z",
        "2038-01-19T03:14:08, UTC, 2038-01-19T03:14:08Z",
        "2038-07-01T09:00, Europe/London, 2038-07-01T08:00:00Z",
        // the first and the last clocks of the world
        "2026-06-01T00:00, Pacific/Kiritimati, 2026-05-31T10:00:00Z",
        "2026-06-01T00:00, Etc/GMT+12, 2026-06-01T12:00:00Z",
        "2026-06-01T00:00, Etc/GMT-14, 2026-05-31T10:00:00Z",
        "0001-01-01T00:00, UTC, 0001-01-01T00:00:00Z",
        // zones under both of their names
        "2026-06-01T09:00, Asia/Calcutta, 2026-06-01T03:30:00Z",
        "2026-06-01T09:00, Asia/Kolkata, 2026-06-01T03:30:00Z",
        "2026-06-01T09:00, Europe/Kiev, 2026-06-01T06:00:00Z",
        "2026-06-01T09:00, Europe/Kyiv, 2026-06-01T06:00:00Z",
        // just before and after a gap
        "2026-10-04T01:59, Australia/Sydney, 2026-10-03T15:59:00Z",
        "2026-10-04T03:00, Australia/Sydney, 2026-10-03T16:00:00Z",
        "2026-03-08T03:00, America/New_York, 2026-03-08T07:00:00Z",
        // what clocks show twice: the first
        "2026-04-05T02:30, Australia/Sydney, 2026-04-04T15:30:00Z",
        "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
        "2026-10-25T01:30, Europe/London, 2026-10-25T00:30:00Z",
        "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z",
    })
    void knowsTheMoment(LocalDateTime shown, String zone, Instant moment) {
        assertThat(WallTime.moment(shown, WallTime.zone(zone))).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-05T02:30, Australia/Sydney, +10:00, 2026-04-04T16:30:00Z",
        "2026-04-05T01:45, Australia/Lord_Howe, +10:30, 2026-04-04T15:15:00Z",
        "2026-10-25T01:30, Europe/London, Z, 2026-10-25T01:30:00Z",
        "2026-11-01T01:30, America/New_York, -05:00, 2026-11-01T06:30:00Z",
        // an offset that is not of that time decides nothing
        "2026-11-01T01:30, America/New_York, +09:00, 2026-11-01T05:30:00Z",
    })
    void knowsWhichOfTwoMomentsIsMeant(LocalDateTime shown, String zone, ZoneOffset offset, Instant moment) {
        assertThat(WallTime.moment(shown, WallTime.zone(zone), offset)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-04T02:30, Australia/Sydney, 2026-10-04T03:00",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-04T02:30",
        "2026-03-29T01:00, Europe/London, 2026-03-29T02:00",
        "2026-03-08T02:59, America/New_York, 2026-03-08T03:00",
        "2011-12-30T12:00, Pacific/Apia, 2011-12-31T00:00",
    })
    void refusesWhatClocksSkipAndNamesTheNextTime(LocalDateTime shown, String zone, String next) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> WallTime.moment(shown, WallTime.zone(zone)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("communications.time-missing");
                    assertThat(refused.problem().status()).isEqualTo(422);
                    assertThat(refused.problem().detail()).contains(next);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "+10:00", "UTC+3", "australia/sydney"})
    void refusesWhatIsNoZone(String name) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> WallTime.zone(name))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("communications.zone-unknown"));
    }

    @Property
    void leadsFromMomentsBackToWhatClocksShow(
            @ForAll("minutes") long minute, @ForAll("zones") String name, @ForAll boolean isEarly) {
        var zone = ZoneId.of(name);
        var moment = Instant.ofEpochSecond(minute * 60);
        var offset = zone.getRules().getOffset(moment);
        var shown = WallTime.shown(moment, zone);

        assertThat(WallTime.moment(shown, zone, offset)).isEqualTo(moment);
        assertThat(WallTime.moment(shown, zone)).isBeforeOrEqualTo(moment);
        assertThat(WallTime.shown(WallTime.moment(shown, zone, isEarly ? null : offset), zone))
                .isEqualTo(shown);
    }

    /** A time is where clocks show it, by what they show at either moment that it could be. */
    @Property
    void knowsEveryTimeAroundChangesOfClocks(
            @ForAll("minutes") long minute,
            @ForAll("zones") String name,
            @ForAll @IntRange(min = -200, max = 200) int minutes) {
        var rules = ZoneId.of(name).getRules();
        var change = rules.nextTransition(Instant.ofEpochSecond(minute * 60));
        Assume.that(change != null);
        var shown = change.getDateTimeBefore().plusMinutes(minutes);
        var moments = Stream.of(change.getOffsetBefore(), change.getOffsetAfter())
                .filter(offset -> rules.getOffset(shown.toInstant(offset)).equals(offset))
                .map(shown::toInstant)
                .sorted()
                .toList();

        if (moments.isEmpty()) {
            assertThatExceptionOfType(ContractException.class)
                    .isThrownBy(() -> WallTime.moment(shown, ZoneId.of(name)))
                    .satisfies(refused -> assertThat(refused.problem().detail())
                            .contains(change.getDateTimeAfter().toString()));
        } else {
            assertThat(WallTime.moment(shown, ZoneId.of(name))).isEqualTo(moments.getFirst());
            assertThat(moments)
                    .allSatisfy(moment -> assertThat(WallTime.moment(shown, ZoneId.of(name), rules.getOffset(moment)))
                            .isEqualTo(moment));
        }
    }

    /** Minutes from 1995 to 2060. */
    @Provide
    Arbitrary<Long> minutes() {
        return Arbitraries.longs().between(13_149_000, 47_000_000);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(List.of(
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "Europe/London",
                "America/New_York",
                "Pacific/Apia",
                "Pacific/Chatham",
                "Asia/Kathmandu",
                "America/St_Johns",
                "UTC"));
    }
}
