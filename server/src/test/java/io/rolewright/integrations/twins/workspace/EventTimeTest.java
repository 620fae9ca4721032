package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.wire.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Times are told with an offset or with a zone; around the changes of clocks the zone decides. */
class EventTimeTest {
    private static final String SYDNEY = "Australia/Sydney";

    @Test
    void haveAnOffset() {
        assertThat(read("2026-12-01T10:00:00+11:00", null).at()).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
        assertThat(read("2026-12-01T10:00:00+11:00", null).shown())
                .isEqualTo(object("dateTime", "2026-12-01T10:00:00+11:00"));
    }

    @Test
    void haveAZoneWhereTheyHaveNoOffset() {
        assertThat(read("2026-12-01T10:00:00", SYDNEY).shown())
                .isEqualTo(object("dateTime", "2026-12-01T10:00:00+11:00", "timeZone", SYDNEY));
        assertRefused("2026-12-01T10:00:00", null, "required");
        assertRefused("2026-12-01T10:00:00", "Australia/Nowhere", "invalid");
        assertRefused("2026-12-01T10:00:00", "+11:00", "invalid");
        assertRefused("tomorrow", SYDNEY, "invalid");
    }

    @Test
    void areTheMomentOfTheirOffsetWhereTheyHaveBoth() {
        assertThat(read("2026-12-01T10:00:00Z", SYDNEY).shown())
                .isEqualTo(object("dateTime", "2026-12-01T21:00:00+11:00", "timeZone", SYDNEY));
    }

    @Test
    void areMovedForwardWhereClocksSkipThem() {
        // In Sydney clocks go from 2 to 3 on the fourth of October 2026.
        assertThat(read("2026-10-04T02:30:00", SYDNEY).shown())
                .isEqualTo(object("dateTime", "2026-10-04T03:30:00+11:00", "timeZone", SYDNEY));
    }

    @Test
    void areRefusedWhereThatPutsTheEndBeforeTheStart() throws IOException {
        try (var diary = new Diary()) {
            var event = object(
                    "start", object("dateTime", "2026-10-04T02:30:00", "timeZone", SYDNEY),
                    "end", object("dateTime", "2026-10-04T03:00:00", "timeZone", SYDNEY));
            assertThat(Diary.error(diary.insert(event))).isEqualTo("400 timeRangeEmpty");
        }
    }

    @Test
    void areTheEarlierOnesWhereClocksRepeatThem() {
        // In Sydney clocks go back from 3 to 2 on the fifth of April 2026.
        assertThat(read("2026-04-05T02:30:00", SYDNEY).at()).isEqualTo(Instant.parse("2026-04-04T15:30:00Z"));
    }

    @Test
    void canBeWholeDays() {
        var day = EventTime.of(Json.read(Json.bytes(object("date", "2026-12-01"))), "start");
        assertThat(day.isDay()).isTrue();
        assertThat(day.shown()).isEqualTo(object("date", "2026-12-01"));
    }

    private static EventTime read(String dateTime, @Nullable String zone) {
        return EventTime.of(Json.read(Json.bytes(told(dateTime, zone))), "start");
    }

    private static Map<String, @Nullable Object> told(String dateTime, @Nullable String zone) {
        return zone == null ? object("dateTime", dateTime) : object("dateTime", dateTime, "timeZone", zone);
    }

    private static void assertRefused(String dateTime, @Nullable String zone, String reason) {
        assertThatThrownBy(() -> read(dateTime, zone))
                .isInstanceOfSatisfying(
                        GoogleError.Refused.class,
                        refused -> assertThat(refused.error().reason()).isEqualTo(reason));
    }
}
