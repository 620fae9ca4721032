package io.rolewright.benchmarks;

import java.util.List;

/** What several rounds of one measurement say together. */
final class Rounds {
    private Rounds() {}

    static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    static double least(List<Double> figures) {
        return figures.stream().min(Double::compare).orElseThrow();
    }

    static double most(List<Double> figures) {
        return figures.stream().max(Double::compare).orElseThrow();
    }
}
