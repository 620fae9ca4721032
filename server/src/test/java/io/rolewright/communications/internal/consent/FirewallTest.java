package io.rolewright.communications.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Basis;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Who may be reached, how, why, where and when; each refusal names its rule. */
class FirewallTest {
    private static final Firewall FIREWALL =
            Jurisdictions.bundled(JsonMapper.builder().build());
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // Australian calls: weekdays 9 to 20, Saturdays 9 to 17, Sundays never.
        "AU, VOICE, PROCESS, Australia/Sydney, 2026-03-02T08:59:59, 2026-03-02T09:00, au-calling-hours",
        "AU, VOICE, PROCESS, Australia/Sydney, 2026-03-02T09:00, ,",
        "AU, VOICE, PROCESS, Australia/Sydney, 2026-03-02T19:59:59, ,",
        "AU, VOICE, PROCESS, Australia/Sydney, 2026-03-02T20:00, 2026-03-03T09:00, au-calling-hours",
        "AU, VOICE, APPROACH, Australia/Perth, 2026-03-07T16:59:59, ,",
        "AU, VOICE, APPROACH, Australia/Perth, 2026-03-07T17:00, 2026-03-09T09:00, au-calling-hours",
        "AU, VOICE, MARKETING, Australia/Perth, 2026-03-08T12:00, 2026-03-09T09:00, au-calling-hours",
        // Text messages: the house's hours.
        "AU, SMS, PROCESS, Australia/Sydney, 2026-03-02T07:59, 2026-03-02T08:00, house-hours",
        "NZ, SMS, APPROACH, Pacific/Auckland, 2026-03-07T20:00, 2026-03-08T09:00, house-hours",
        "DE, VOICE, PROCESS, Europe/Berlin, 2026-03-02T21:00, 2026-03-03T08:00, house-hours",
        "FR, SMS, PROCESS, Europe/Paris, 2026-03-02T23:30, 2026-03-03T08:00, house-hours",
        // American law, and then the house's on Sunday morning.
        "US, SMS, PROCESS, America/New_York, 2026-03-02T21:00, 2026-03-03T08:00, us-tcpa-hours",
        "US, VOICE, PROCESS, America/New_York, 2026-03-07T21:30, 2026-03-08T09:00, us-tcpa-hours",
        // E-mails and services know no night.
        "AU, EMAIL, MARKETING, Australia/Sydney, 2026-03-02T03:00, ,",
        "AU, SMS, SERVICE, Australia/Sydney, 2026-03-02T03:00, ,",
        "US, VOICE, SERVICE, America/New_York, 2026-03-02T03:00, ,"
    })
    void waitsForTheEndOfTheNightWhereTheyLive(
            String country,
            Channel channel,
            Purpose purpose,
            ZoneId zone,
            LocalDateTime at,
            @Nullable LocalDateTime until,
            @Nullable String rule) {
        var now = at.atZone(zone).toInstant();
        var question = new Question(channel, purpose, country, zone, now, Basis.EXPRESS, false, Set.of(), false);

        assertThat(FIREWALL.judge(question))
                .isEqualTo(
                        until == null || rule == null
                                ? new Verdict.Allowed()
                                : new Verdict.Deferred(until.atZone(zone).toInstant(), rule));
    }

    @ParameterizedTest
    @CsvSource({
        // Sydney's clocks skip 2:00 to 3:00 on 4 October 2026, and show 2:00 to 3:00 twice on 5 April 2026.
        "02:30, 2026-10-03T15:30:00Z, 2026-10-03T16:30:00Z",
        "02:00, 2026-10-03T15:30:00Z, 2026-10-03T16:00:00Z",
        "02:30, 2026-04-04T15:00:00Z, 2026-04-04T15:30:00Z",
        "02:30, 2026-04-04T15:45:00Z, 2026-04-04T15:45:00Z",
        "02:30, 2026-04-04T16:45:00Z, 2026-04-04T16:45:00Z",
        "09:00, 2026-10-03T12:00:00Z, 2026-10-03T22:00:00Z",
        "09:00, 2026-04-04T12:00:00Z, 2026-04-04T23:00:00Z"
    })
    void beginsWhenClocksHaveChanged(LocalTime from, Instant at, Instant begins) {
        var spans = new EnumMap<DayOfWeek, Hours.Span>(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day, day -> new Hours.Span(from, LocalTime.of(20, 0)))));

        assertThat(new Hours(spans).next(at, ZoneId.of("Australia/Sydney"))).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, SERVICE, true, false, address-bounced",
        "EMAIL, PROCESS, true, true, address-bounced",
        "EMAIL, SERVICE, false, true,",
        "EMAIL, PROCESS, false, true, declined",
        "SMS, APPROACH, true, true, address-bounced",
        "SMS, SERVICE, true, false, address-bounced",
        "VOICE, APPROACH, true, true, declined",
        "VOICE, APPROACH, true, false,"
    })
    void refusesAddressesThatBouncedAndWhatWasDeclined(
            Channel channel, Purpose purpose, boolean bounced, boolean declined, @Nullable String rule) {
        var question = new Question(
                channel, purpose, "AU", ZoneId.of("UTC"), NOON, Basis.EXPRESS, declined, Set.of(), bounced);

        assertThat(FIREWALL.judge(question))
                .isEqualTo(rule == null ? new Verdict.Allowed() : new Verdict.Refused(rule));
    }

    @Test
    void takesTheStrictestRulesWhereTheCountryIsNotKnown() {
        var question = new Question(
                Channel.EMAIL, Purpose.APPROACH, null, ZoneId.of("UTC"), NOON, Basis.INFERRED, false, Set.of(), false);

        assertThat(FIREWALL.judge(question)).isEqualTo(new Verdict.Refused("default-consent"));
    }
}
