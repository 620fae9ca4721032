package io.rolewright.communications.internal.meetings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How meetings come into people's calendars.
 *
 * @param lookEvery how often it is looked for what is to be told, and of what people are to be reminded
 * @param pollEvery how often a calendar at Google is asked what changed there
 * @param pause how long to wait after the first try that failed; doubled with each further one
 * @param longest the longest of these pauses
 */
@ConfigurationProperties("rolewright.communications.meetings")
record MeetingSettings(
        @DefaultValue("5s") Duration lookEvery,
        @DefaultValue("2m") Duration pollEvery,
        @DefaultValue("15s") Duration pause,
        @DefaultValue("1h") Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    MeetingSettings {
        if (!pollEvery.isPositive() || !pause.isPositive()) {
            throw new IllegalArgumentException("rolewright.communications.meetings: poll-every and pause are above 0");
        }
    }

    /** How long to wait after so many tries. */
    Duration pause(int failed) {
        var wanted = pause.multipliedBy(1L << Math.clamp(failed - 1, 0, MOST_DOUBLINGS));
        return wanted.compareTo(longest) < 0 ? wanted : longest;
    }
}
