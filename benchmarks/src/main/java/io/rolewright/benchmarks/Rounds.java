package io.rolewright.benchmarks;

import java.util.List;

/** What several rounds of one measurement say together. */
public final class Rounds {
    private Rounds() {}

    public static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    public static double least(List<Double> figures) {
        return figures.stream().min(Double::compare).orElseThrow();
    }

    public static double most(List<Double> figures) {
        return figures.stream().max(Double::compare).orElseThrow();
    }
}
