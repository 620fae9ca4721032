package io.rolewright.models.internal;

import io.rolewright.models.Distribution;
import java.util.stream.LongStream;

/**
 * How far values have drifted from a reference: the population stability index, the sum over the bins of {@code (seen -
 * expected) * ln(seen / expected)} of their shares. What is not known is a bin of its own. Half a value is added to each bin, so
 * that an empty one does not make the index infinite. Below 0.1 little has changed, above 0.25 much, as is the custom where
 * credit is scored.
 */
final class Drift {
    private static final double ADDED = 0.5;

    private Drift() {}

    /** At least 0; both have the same edges. */
    static double index(Distribution reference, Distribution seen) {
        var expected = shares(reference);
        var found = shares(seen);
        var index = 0.0;
        for (var bin = 0; bin < expected.length; bin++) {
            index += (found[bin] - expected[bin]) * Math.log(found[bin] / expected[bin]);
        }
        return index;
    }

    private static double[] shares(Distribution values) {
        var counts = LongStream.concat(
                        values.counts().stream().mapToLong(Long::longValue), LongStream.of(values.unknown()))
                .mapToDouble(count -> count + ADDED)
                .toArray();
        var total = LongStream.range(0, counts.length)
                .mapToDouble(bin -> counts[(int) bin])
                .sum();
        for (var bin = 0; bin < counts.length; bin++) {
            counts[bin] /= total;
        }
        return counts;
    }
}
