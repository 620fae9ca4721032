package io.rolewright.analytics.internal.output;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a picture of numbers shows, before anything is painted.
 *
 * @param name kebab case; begins the ids inside an SVG, so that several charts may stand on one page
 * @param title what the numbers are
 * @param form how they are shown
 * @param scale of all its numbers
 * @param places along the other axis, in order: periods, names, steps or classes
 * @param series one or more; each has a value for every place
 */
record Chart(String name, String title, Form form, Scale scale, List<String> places, List<Plotted> series) {
    Chart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        var wanted = places.size();
        if (series.stream().anyMatch(one -> one.values().size() != wanted)) {
            throw new IllegalArgumentException("A series of " + name + " has not a value for each place.");
        }
    }

    /** How numbers are shown. */
    enum Form {
        /** Over time, with the interval of a forecast where there is one. */
        LINE,
        /** Upright, beside one another. */
        BARS,
        /** Upright, on one another. */
        STACKED,
        /** Classes of a distribution, without gaps. */
        HISTOGRAM,
        /** Names with a bar each, the first above. */
        RANKING,
        /** Steps, each with its share of the one before. */
        FUNNEL,
        /** A small line without axes or words. */
        SPARKLINE
    }

    /** Whether there is nothing to paint. */
    boolean isEmpty() {
        return numbers().findAny().isEmpty();
    }

    /** All numbers that are there. */
    Stream<Double> numbers() {
        return series.stream().flatMap(Plotted::everything).filter(Objects::nonNull);
    }

    /** The least that is shown; of bars on one another the least of their sums below zero. */
    double lowest() {
        return form == Form.STACKED
                ? sums(false).min().orElse(0)
                : numbers().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    /** The most that is shown; of bars on one another the greatest of their sums. */
    double highest() {
        return form == Form.STACKED
                ? sums(true).max().orElse(0)
                : numbers().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private DoubleStream sums(boolean upwards) {
        return IntStream.range(0, places.size())
                .mapToDouble(place -> series.stream()
                        .map(one -> one.values().get(place))
                        .mapToDouble(value -> value == null || value > 0 != upwards ? 0 : value)
                        .sum());
    }
}
