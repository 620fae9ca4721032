package io.rolewright.benchmarks.analytics;

/**
 * Where a figure stands.
 *
 * @param metric what it says, for example {@code dashboard/applications} or {@code funnel/stages/reached}
 * @param place of whom, in which currency, on which day
 */
record Figure(String metric, String place) {}
