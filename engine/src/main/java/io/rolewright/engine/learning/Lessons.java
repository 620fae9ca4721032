package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.RankingModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that decisions teach: for each job with comparable ones its pairs. */
final class Lessons {
    private final List<Weighed> decisions;
    private final double leastPropensity;
    private final Standards standards;
    private final List<List<Told>> told;
    private final List<List<Pair>> jobs;

    Lessons(RankingModel base, List<Weighed> decisions, double leastPropensity) {
        this.decisions = decisions;
        this.leastPropensity = leastPropensity;
        this.standards = Standards.of(
                decisions.stream().map(one -> one.decision().features()).toList());
        Map<String, List<Told>> byJob = new TreeMap<>();
        for (Weighed one : decisions) {
            byJob.computeIfAbsent(one.decision().job(), none -> new ArrayList<>())
                    .add(told(base, one));
        }
        this.told = List.copyOf(byJob.values());
        this.jobs = told.stream()
                .map(Lessons::pairs)
                .filter(pairs -> !pairs.isEmpty())
                .toList();
    }

    private Told told(RankingModel base, Weighed one) {
        float[] features = one.decision().features();
        double[] row = new double[standards.size() + 1];
        row[0] = base.margin(features);
        for (int i = 0; i < standards.size(); i++) {
            row[i + 1] = standards.steps(i, features);
        }
        return new Told(one, Math.max(leastPropensity, one.decision().propensity()), row);
    }

    /** Each job weighs as much as its decisions, however many pairs they make. */
    private static List<Pair> pairs(List<Told> job) {
        List<Pair> pairs = new ArrayList<>();
        for (Told better : job) {
            for (Told worse : job) {
                if (better.isBetterThan(worse)) {
                    pairs.add(new Pair(difference(better.row(), worse.row()), better.inverse() * worse.inverse()));
                }
            }
        }
        double sum = pairs.stream().mapToDouble(Pair::weight).sum();
        double due = job.stream().mapToDouble(one -> one.weighed().weight()).sum();
        return pairs.stream()
                .map(pair -> new Pair(pair.difference(), pair.weight() * due / sum))
                .toList();
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    List<Weighed> decisions() {
        return decisions;
    }

    Standards standards() {
        return standards;
    }

    /** What was decided about each job, in the order of their names. */
    List<List<Told>> told() {
        return told;
    }

    /** The pairs of each job that has some, in the order of their names. */
    List<List<Pair>> jobs() {
        return jobs;
    }

    /** For each part of a score the share of rejections that name it as their reason, 0 to 1. */
    Map<Category, Double> named() {
        Map<Category, Double> named = new EnumMap<>(Category.class);
        double told = 0;
        for (Weighed one : decisions) {
            Reason reason = one.decision().reason().orElse(Reason.OTHER);
            if (reason != Reason.OTHER && one.decision().verdict() == Verdict.REJECTED) {
                told += one.weight();
                reason.against().forEach(category -> named.merge(category, one.weight(), Double::sum));
            }
        }
        double all = told;
        named.replaceAll((category, weight) -> weight / all);
        return named;
    }
}
