package io.rolewright.runtime.events;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How subscriptions work.
 *
 * @param workers how many facts this process handles at a time, at least 1
 * @param tries how often a fact is tried before it becomes a dead letter, at least 1
 * @param backoff the pause before the second try; each further one is four times as long
 * @param poll how long a fact of another process stays unnoticed at most, when its wake-up was lost
 * @param retention how long days of the log are kept at least, one day or more; absent: for ever
 */
@ConfigurationProperties("rolewright.events")
record EventSettings(
        @DefaultValue("4") int workers,
        @DefaultValue("5") int tries,
        @DefaultValue("100ms") Duration backoff,
        @DefaultValue("1s") Duration poll,
        @Nullable Duration retention) {
    private static final Duration SHORTEST_RETENTION = Duration.ofDays(1);

    EventSettings {
        if (workers < 1 || tries < 1) {
            throw new IllegalArgumentException("rolewright.events: workers and tries are at least 1");
        }
        if (retention != null && retention.compareTo(SHORTEST_RETENTION) < 0) {
            throw new IllegalArgumentException("rolewright.events.retention is at least a day");
        }
    }

    Duration pauseAfter(int attempt) {
        return backoff.multipliedBy(1L << (2 * Math.min(attempt - 1, 10)));
    }
}
