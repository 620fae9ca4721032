package io.rolewright.analytics.internal.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one thing.
 *
 * @param name what the legend calls it
 * @param values one for each place of the chart; absent where nothing is known
 * @param low the lower ends of the interval around them; empty without an interval, absent where none is known
 * @param high the upper ends, likewise
 */
record Plotted(String name, List<@Nullable Double> values, List<@Nullable Double> low, List<@Nullable Double> high) {
    Plotted {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        low = Collections.unmodifiableList(new ArrayList<>(low));
        high = Collections.unmodifiableList(new ArrayList<>(high));
        if (low.size() != high.size() || (!low.isEmpty() && low.size() != values.size())) {
            throw new IllegalArgumentException("The interval of " + name + " does not fit its values.");
        }
    }

    /** Without an interval. */
    static Plotted of(String name, List<@Nullable Double> values) {
        return new Plotted(name, values, List.of(), List.of());
    }

    /** With an interval. */
    static Plotted of(
            String name, List<@Nullable Double> values, List<@Nullable Double> low, List<@Nullable Double> high) {
        return new Plotted(name, values, low, high);
    }

    Stream<@Nullable Double> everything() {
        return Stream.of(values, low, high).flatMap(List::stream);
    }
}
