package io.rolewright.communications.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Basis;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Every channel, purpose, consent, set of STOPs and hour of a week, country by country; each refusal names its rule. */
class ConsentMatrixTest {
    private static final Firewall FIREWALL =
            Jurisdictions.bundled(JsonMapper.builder().build());
    /** A Monday in a week in which no clocks are changed. */
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 6, 1, 0, 0);

    private static final int WEEK = 7 * 24;
    private static final List<Set<Channel>> STOPS = IntStream.range(0, 8)
            .mapToObj(bits -> Arrays.stream(Channel.values())
                    .filter(channel -> (bits >> channel.ordinal() & 1) == 1)
                    .collect(Collectors.toSet()))
            .toList();

    /** Hours of a week's days, Monday first; none on a day of {@code -}. */
    private record Open(String rule, List<String> days) {
        static final Open ALWAYS = new Open("", "0-24 0-24 0-24 0-24 0-24 0-24 0-24");
        static final Open HOUSE = new Open("house-hours", "8-21 8-21 8-21 8-21 8-21 9-20 9-20");
        static final Open AUSTRALIA = new Open("au-calling-hours", "9-20 9-20 9-20 9-20 9-20 9-17 -");
        static final Open AMERICA = new Open("us-tcpa-hours", "8-21 8-21 8-21 8-21 8-21 8-21 8-21");

        Open(String rule, String days) {
            this(rule, List.of(days.split(" ", -1)));
        }

        boolean isAt(LocalDateTime time) {
            var span = days.get(time.getDayOfWeek().ordinal()).split("-", -1);
            return !span[0].isEmpty()
                    && time.getHour() >= Integer.parseInt(span[0])
                    && time.getHour() < Integer.parseInt(span[1]);
        }
    }

    /** For each country the rule that asks for consent and the weakest that satisfies it, by channel in their order. */
    private enum Law {
        AU("Australia/Sydney", "au-spam-act INFERRED, au-spam-act INFERRED, au-do-not-call INFERRED"),
        NZ("Pacific/Auckland", "nz-unsolicited-messages INFERRED, nz-unsolicited-messages INFERRED, - NONE"),
        US("America/New_York", "- NONE, us-tcpa-consent EXPRESS, us-tcpa-consent EXPRESS"),
        GB("Europe/London", "gb-pecr-messages INFERRED, gb-pecr-messages INFERRED, gb-pecr-automated-calls EXPRESS"),
        DE("Europe/Berlin", "de-uwg EXPRESS, de-uwg EXPRESS, de-uwg EXPRESS"),
        FR("Europe/Paris", "default-consent EXPRESS, default-consent EXPRESS, default-consent EXPRESS");

        private final ZoneId zone;
        private final List<String> consents;

        Law(String zone, String consents) {
            this.zone = ZoneId.of(zone);
            this.consents = List.of(consents.split(", ", -1));
        }

        String rule(Channel channel) {
            return consents.get(channel.ordinal()).split(" ", -1)[0];
        }

        Basis needed(Channel channel) {
            return Basis.valueOf(consents.get(channel.ordinal()).split(" ", -1)[1]);
        }

        Open open(Channel channel) {
            return Objects.requireNonNullElse(
                    Map.of("AU VOICE", Open.AUSTRALIA, "US SMS", Open.AMERICA, "US VOICE", Open.AMERICA)
                            .get(this + " " + channel),
                    Open.ALWAYS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void judgesByTheLawOfTheCountry(Law law) {
        var judged = 0;
        for (var channel : Channel.values()) {
            for (var purpose : Purpose.values()) {
                for (var hour = 0; hour < WEEK; hour++) {
                    for (var time : around(MONDAY.plusHours(hour))) {
                        for (var agreed : Basis.values()) {
                            for (var stopped : STOPS) {
                                judge(law, channel, purpose, time, agreed, stopped);
                                judged++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(judged).isEqualTo(3 * 4 * WEEK * 2 * 3 * 8);
    }

    /** The whole hour, and the last second before the next one. */
    private static List<LocalDateTime> around(LocalDateTime hour) {
        return List.of(hour, hour.plusHours(1).minusSeconds(1));
    }

    private static void judge(
            Law law, Channel channel, Purpose purpose, LocalDateTime time, Basis agreed, Set<Channel> stopped) {
        var at = time.atZone(law.zone).toInstant();
        var question = new Question(channel, purpose, law.name(), law.zone, at, agreed, false, stopped, false);
        var verdict = FIREWALL.judge(question);
        var expected = expected(law, channel, purpose, time, agreed, stopped);
        if (!verdict.equals(expected)) {
            assertThat(verdict).as(question.toString()).isEqualTo(expected);
        }
    }

    private static Verdict expected(
            Law law, Channel channel, Purpose purpose, LocalDateTime time, Basis agreed, Set<Channel> stopped) {
        var advertises = purpose == Purpose.APPROACH || purpose == Purpose.MARKETING;
        var isStopped = advertises
                ? !stopped.isEmpty()
                : stopped.contains(channel) && (purpose == Purpose.PROCESS || channel != Channel.EMAIL);
        if (isStopped) {
            return new Verdict.Refused("stopped");
        }
        if (advertises && agreed.compareTo(law.needed(channel)) < 0) {
            return new Verdict.Refused(law.rule(channel));
        }
        return purpose == Purpose.SERVICE || channel == Channel.EMAIL
                ? new Verdict.Allowed()
                : byTime(law, law.open(channel), time);
    }

    /** What must wait does so until the first whole hour at which both the law and the house let it through. */
    private static Verdict byTime(Law law, Open open, LocalDateTime time) {
        if (open.isAt(time) && Open.HOUSE.isAt(time)) {
            return new Verdict.Allowed();
        }
        var whole = time.withMinute(0).withSecond(0);
        var until = Stream.iterate(whole.plusHours(1), next -> next.plusHours(1))
                .filter(next -> open.isAt(next) && Open.HOUSE.isAt(next))
                .findFirst()
                .orElseThrow();
        return new Verdict.Deferred(
                until.atZone(law.zone).toInstant(), open.isAt(time) ? Open.HOUSE.rule() : open.rule());
    }
}
