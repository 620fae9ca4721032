package io.rolewright.analytics;

import java.util.List;

/**
 * The definition of a figure.
 *
 * @param name what it is called in reports and addresses, for example {@code time-to-fill}
 * @param title what people call it
 * @param unit what it is counted in
 * @param definition what it says, in plain English
 * @param counts what counts
 * @param countsNot what does not count, though one might think so
 * @param facts the types of the facts that it follows from, without their version
 * @param sql how it is worked out again from the rows behind it, between the days {@code :from} and {@code :until}, both
 *     counted; answers a {@code dimension} (currency, source, or nothing) and a {@code value}
 */
public record Metric(
        String name,
        String title,
        Unit unit,
        String definition,
        List<String> counts,
        List<String> countsNot,
        List<String> facts,
        String sql) {
    public Metric {
        counts = List.copyOf(counts);
        countsNot = List.copyOf(countsNot);
        facts = List.copyOf(facts);
    }
}
