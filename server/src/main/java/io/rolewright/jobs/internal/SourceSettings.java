package io.rolewright.jobs.internal;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sources are harvested.
 *
 * @param harvests how many sources one process works on at once
 * @param concurrency how many pages of one source are asked for at once
 * @param batch how many jobs are stored in one transaction
 * @param mostPages how many pages of one source are read in a run; what is beyond ends the harvest early
 * @param passes how often pages that could not be read are tried in a harvest
 * @param longestWait the longest that a harvest waits for a site that asks us to
 * @param scheduleEvery how often it is looked for schedules that are due
 * @param linkedin whether LinkedIn's pages for guests may be read at all; its terms forbid it unless it agreed
 * @param drop by how much the share of jobs that say something must fall to be told, of 1
 * @param leastDrift so many jobs a run must have before that is judged
 * @param rawKept how long pages are kept that have changed since or are gone
 * @param boards addresses of boards by kind, lower case, where others than the public ones are asked; <code>{}</code> stands for
 *     the board's name
 */
@ConfigurationProperties("rolewright.jobs.sources")
record SourceSettings(
        @DefaultValue("6") int harvests,
        @DefaultValue("8") int concurrency,
        @DefaultValue("250") int batch,
        @DefaultValue("20000") int mostPages,
        @DefaultValue("3") int passes,
        @DefaultValue("2m") Duration longestWait,
        @DefaultValue("10s") Duration scheduleEvery,
        @DefaultValue("false") boolean linkedin,
        @DefaultValue("0.3") double drop,
        @DefaultValue("20") int leastDrift,
        @DefaultValue("7d") Duration rawKept,
        @DefaultValue Map<String, String> boards) {
    /** A harvest may still be storing what was read from them. */
    private static final Duration SHORTEST_KEPT = Duration.ofDays(1);

    SourceSettings {
        boards = Map.copyOf(boards);
        if (harvests < 1 || concurrency < 1 || batch < 1 || mostPages < 1 || passes < 1 || leastDrift < 1) {
            throw new IllegalArgumentException(
                    "rolewright.jobs.sources: harvests, concurrency, batch, most-pages, passes and least-drift are at least 1");
        }
        if (rawKept.compareTo(SHORTEST_KEPT) < 0) {
            throw new IllegalArgumentException("rolewright.jobs.sources.raw-kept is a day at least");
        }
        if (!(drop > 0 && drop <= 1)) {
            throw new IllegalArgumentException("rolewright.jobs.sources.drop is above 0 and at most 1");
        }
    }
}
