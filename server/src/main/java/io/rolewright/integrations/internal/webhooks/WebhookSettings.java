package io.rolewright.integrations.internal.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How programs are told of events.
 *
 * @param time how long a program may take to answer; less than five minutes
 * @param pauses how long to wait after each attempt that failed; when the one after the last fails, the delivery has failed
 * @param patience a webhook that has taken nothing for so long, although it was tried, is disabled
 * @param overlap how long messages are signed with the secret before, too, when there is a new one
 * @param atOnce how many events one webhook is told at once, by all processes together
 * @param workers how many messages one process has under way, at most 400
 * @param lookEvery how often it is looked for what is due
 * @param kept how long deliveries are kept after they have ended; an event that is older than that is not told any more
 */
@ConfigurationProperties("rolewright.integrations.webhooks")
record WebhookSettings(
        @DefaultValue("15s") Duration time,

        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> pauses,

        @DefaultValue("5d") Duration patience,
        @DefaultValue("24h") Duration overlap,
        @DefaultValue("4") int atOnce,
        @DefaultValue("256") int workers,
        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue("30d") Duration kept) {
    /** So many connections there may be. */
    private static final int MOST_WORKERS = 400;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    WebhookSettings {
        pauses = List.copyOf(pauses);
        if (!time.isPositive() || time.compareTo(LONGEST) >= 0) {
            throw new IllegalArgumentException(
                    "rolewright.integrations.webhooks.time is above 0 and below five minutes");
        }
        if (pauses.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("rolewright.integrations.webhooks.pauses are not negative");
        }
        if (atOnce < 1 || workers < 1 || workers > MOST_WORKERS) {
            throw new IllegalArgumentException(
                    "rolewright.integrations.webhooks: at-once and workers are at least 1, workers at most 400");
        }
        if (!lookEvery.isPositive() || !patience.isPositive() || !kept.isPositive() || overlap.isNegative()) {
            throw new IllegalArgumentException(
                    "rolewright.integrations.webhooks: look-every, patience and kept are above 0, overlap is not negative");
        }
    }

    /**
     * How long to wait after an attempt failed.
     *
     * @param tries how many there were, at least 1
     * @return nothing when that was the last
     */
    Optional<Duration> pause(int tries) {
        return tries <= pauses.size() ? Optional.of(pauses.get(tries - 1)) : Optional.empty();
    }

    /** How long a process has a message to itself: enough for its time, its connection, and writing down what came of it. */
    Duration claim() {
        return time.plusMinutes(1);
    }
}
