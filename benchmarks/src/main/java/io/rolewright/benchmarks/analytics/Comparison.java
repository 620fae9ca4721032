package io.rolewright.benchmarks.analytics;

import io.rolewright.benchmarks.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Metric by metric, how many figures were compared with what they should be, and which differ. */
final class Comparison {
    private static final int SHOWN = 3;

    private final Map<String, Tally> tallies = new TreeMap<>();

    /** What was found of one metric. */
    private static final class Tally {
        private int compared;
        private final List<String> different = new ArrayList<>();
    }

    /**
     * Compares. Where nothing is said and nothing was counted both say the same.
     *
     * @param when the days that the figures are about
     */
    void add(String when, Map<Figure, BigDecimal> truth, Answered answered) {
        var all = new HashSet<>(truth.keySet());
        all.addAll(answered.figures().keySet());
        all.removeAll(answered.hidden());
        for (var figure : all) {
            var expected = truth.getOrDefault(figure, BigDecimal.ZERO);
            var found = Objects.requireNonNullElse(answered.figures().get(figure), BigDecimal.ZERO);
            var tally = tallies.computeIfAbsent(figure.metric(), metric -> new Tally());
            tally.compared++;
            if (expected.compareTo(found) != 0) {
                tally.different.add("%s, %s, %s: %s by SQL, %s answered"
                        .formatted(figure.metric(), when, figure.place(), expected, found));
            }
        }
    }

    /** What differs, as it is said. */
    List<String> differences() {
        return tallies.values().stream()
                .flatMap(tally -> tally.different.stream())
                .toList();
    }

    /** Adds a row for each metric, of which no figure may differ; shows some that do. */
    void addTo(Result result) {
        tallies.forEach((metric, tally) -> {
            result.atMost(0, "%s, of %,d".formatted(metric, tally.compared), tally.different.size(), "different");
            tally.different.stream().sorted().limit(SHOWN).forEach(System.err::println);
        });
        result.add(
                "compared",
                tallies.values().stream().mapToInt(tally -> tally.compared).sum(),
                "figures");
    }
}
