package io.rolewright.communications.internal.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent.
 *
 * @param workers how many one process hands over at once; 0: it sends none
 * @param lookEvery how often it is looked for what is due
 * @param handOverWithin how long handing one over may take; after that it is uncertain, and asked about
 * @param tries how often one is tried before it has failed
 * @param pause how long to wait after the first try that failed; doubled with each further one
 * @param longest the longest of these pauses
 */
@ConfigurationProperties("rolewright.communications.delivery")
record DeliverySettings(
        @DefaultValue("4") int workers,
        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue("5m") Duration handOverWithin,
        @DefaultValue("12") int tries,
        @DefaultValue("1m") Duration pause,
        @DefaultValue("4h") Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    DeliverySettings {
        if (workers < 0 || tries < 1) {
            throw new IllegalArgumentException(
                    "rolewright.communications.delivery: workers from 0 on, tries from 1 on");
        }
        if (!lookEvery.isPositive() || !handOverWithin.isPositive() || !pause.isPositive()) {
            throw new IllegalArgumentException(
                    "rolewright.communications.delivery: look-every, hand-over-within and pause are above 0");
        }
    }

    /** How long to wait after so many tries. */
    Duration pause(int failed) {
        var wanted = pause.multipliedBy(1L << Math.clamp(failed - 1, 0, MOST_DOUBLINGS));
        return wanted.compareTo(longest) < 0 ? wanted : longest;
    }
}
