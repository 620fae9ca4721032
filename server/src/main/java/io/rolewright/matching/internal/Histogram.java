package io.rolewright.matching.internal;

import io.rolewright.models.Distribution;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts values between edges. */
final class Histogram {
    private static final List<Double> SCORES =
            IntStream.range(1, 10).mapToObj(tenth -> 10.0 * tenth).toList();

    /** Most features are shares; those that are months or years fall into the last. */
    private static final List<Double> FEATURES = List.of(0.001, 0.25, 0.5, 0.75, 0.999, 3.0, 12.0, 36.0, 120.0);

    private static final List<Double> MILLIS = List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 50.0, 200.0);

    private final List<Double> edges;
    private final long[] counts;
    private long unknown;

    private Histogram(List<Double> edges) {
        this.edges = edges;
        this.counts = new long[edges.size() + 1];
    }

    static Histogram ofScores() {
        return new Histogram(SCORES);
    }

    static Histogram ofFeature() {
        return new Histogram(FEATURES);
    }

    static Histogram ofMillis() {
        return new Histogram(MILLIS);
    }

    void add(double value) {
        if (Double.isNaN(value)) {
            unknown++;
        } else {
            var place = 0;
            while (place < edges.size() && value >= edges.get(place)) {
                place++;
            }
            counts[place]++;
        }
    }

    Distribution distribution() {
        return new Distribution(edges, Arrays.stream(counts).boxed().toList(), unknown);
    }
}
