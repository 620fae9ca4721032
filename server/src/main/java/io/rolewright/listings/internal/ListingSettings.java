package io.rolewright.listings.internal;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How adverts are published.
 *
 * @param budgets the most that may be spent on a board in a month, by board, such as {@code 2000.00 AUD}; without limit where
 *     a board is absent
 * @param workers how many adverts one process works on at once
 * @param scheduleEvery how often it is looked for what is due
 * @param retryFirst how long after the first failure a board is asked again; every further pause is twice as long
 * @param retryLongest the longest such pause
 * @param checkEvery how often a board is asked whether it still shows an advert
 * @param newsEvery how often boards are asked for events that may have been lost
 * @param lookWithin the longest that is waited before a board is asked whether it has done what it accepted; boards want to be
 *     asked more seldom than twins do
 * @param shownWithin how long a board may take to show what it accepted, before it is taken down
 */
@ConfigurationProperties("rolewright.listings")
record ListingSettings(
        @DefaultValue Map<String, String> budgets,
        @DefaultValue("4") int workers,
        @DefaultValue("5s") Duration scheduleEvery,
        @DefaultValue("1m") Duration retryFirst,
        @DefaultValue("1h") Duration retryLongest,
        @DefaultValue("1d") Duration checkEvery,
        @DefaultValue("5m") Duration newsEvery,
        @DefaultValue("1h") Duration lookWithin,
        @DefaultValue("1d") Duration shownWithin) {
    ListingSettings {
        budgets = Map.copyOf(budgets);
        if (workers < 1) {
            throw new IllegalArgumentException("rolewright.listings.workers is at least 1");
        }
        if (retryFirst.isNegative() || retryFirst.isZero() || retryLongest.compareTo(retryFirst) < 0) {
            throw new IllegalArgumentException("rolewright.listings.retry-first is above 0 and at most retry-longest");
        }
    }
}
