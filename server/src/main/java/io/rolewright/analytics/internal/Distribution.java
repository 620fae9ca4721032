package io.rolewright.analytics.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Values of one kind, in their order. */
final class Distribution {
    private final double[] values;

    Distribution(Collection<Double> values) {
        this.values = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    int size() {
        return values.length;
    }

    @Nullable
    Double median() {
        return quantile(0.5);
    }

    /** The value below which a share of all lie, between two neighbours in proportion; nothing of nothing. */
    @Nullable
    Double quantile(double share) {
        if (values.length == 0) {
            return null;
        }
        var place = share * (values.length - 1);
        var below = values[(int) Math.floor(place)];
        var above = values[(int) Math.ceil(place)];
        return below + (above - below) * (place - Math.floor(place));
    }

    @Nullable
    Double mean() {
        return values.length == 0 ? null : DoubleStream.of(values).average().orElseThrow();
    }

    /** How many lie from one value on and below another. */
    long between(double from, double below) {
        return Arrays.stream(values)
                .filter(value -> value >= from && value < below)
                .count();
    }
}
