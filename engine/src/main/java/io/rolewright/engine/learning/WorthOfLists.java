package io.rolewright.engine.learning;

import io.rolewright.engine.learning.Showing.Shown;
import io.rolewright.engine.ranking.RankingModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What lists are worth, as sums that add up.
 *
 * @param shown discounted gains in the order shown, by inverse propensities
 * @param reordered the same in the other order
 * @param weight inverse propensities of those decided about
 * @param people how many were shown
 * @param lists how many lists
 */
record WorthOfLists(double shown, double reordered, double weight, int people, int lists) {
    static final WorthOfLists NONE = new WorthOfLists(0, 0, 0, 0, 0);

    /** Ranks behind this are worth nothing. */
    private static final int DEPTH = 10;

    private static final double TEN_HIRES =
            IntStream.rangeClosed(1, DEPTH).mapToDouble(WorthOfLists::discount).sum();

    static WorthOfLists of(Showing showing, RankingModel model, PositionBias bias) {
        List<Shown> people = showing.shown();
        int[] ranks = ranks(
                people.stream().mapToDouble(one -> model.margin(one.features())).toArray());
        double shown = 0;
        double reordered = 0;
        double weight = 0;
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).verdict().isPresent()) {
                double one = 1 / bias.propensity(i + 1);
                double gain = one * people.get(i).verdict().get().gain();
                shown += gain * discount(i + 1);
                reordered += gain * discount(ranks[i]);
                weight += one;
            }
        }
        return new WorthOfLists(shown, reordered, weight, people.size(), 1);
    }

    /** From 1; for equal margins the order shown remains. */
    private static int[] ranks(double[] margins) {
        List<Integer> order = IntStream.range(0, margins.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> margins[i]).reversed())
                .toList();
        int[] ranks = new int[margins.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[order.get(i)] = i + 1;
        }
        return ranks;
    }

    private static double discount(int rank) {
        return rank > DEPTH ? 0 : StrictMath.log(2) / StrictMath.log(rank + 1.0);
    }

    WorthOfLists plus(WorthOfLists more) {
        return new WorthOfLists(
                shown + more.shown,
                reordered + more.reordered,
                weight + more.weight,
                people + more.people,
                lists + more.lists);
    }

    double shownValue() {
        return value(shown);
    }

    double reorderedValue() {
        return value(reordered);
    }

    double gain() {
        return value(reordered - shown);
    }

    private double value(double sum) {
        return weight == 0 ? 0 : sum / (weight / people) / lists / TEN_HIRES;
    }
}
