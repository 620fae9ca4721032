package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Correction.Term;
import io.rolewright.engine.ranking.Feature;
import io.rolewright.engine.ranking.RankingModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What feedback changed, for those who gave it.
 *
 * @param trees how much all that the model knew before counts now, as a share of what it counted; below 1 where feedback
 *     stands beside it
 * @param shifts the features that count differently, the greatest first
 * @param moves the people of a list, in their new order
 */
public record Change(double trees, List<Shift> shifts, List<Move> moves) {
    private static final double MIDDLE = 0.5;

    public Change {
        shifts = List.copyOf(shifts);
        moves = List.copyOf(moves);
    }

    /**
     * One feature.
     *
     * @param feature which one
     * @param from the mean value of the people decided about, in its unit
     * @param to a value one standard deviation above it
     * @param points that {@code to} in place of {@code from} adds to a score of 50 by feedback alone; below 0 where more is now
     *     worth less
     */
    public record Shift(Feature feature, double from, double to, double points) {}

    /**
     * One person of a list.
     *
     * @param candidate names the person
     * @param before the rank, from 1, without what feedback taught
     * @param after the rank with it
     * @param scoreBefore the score without it, 0 to 100
     * @param scoreAfter the score with it
     */
    public record Move(String candidate, int before, int after, double scoreBefore, double scoreAfter) {}

    /**
     * What is different between two models of the same trees.
     *
     * @param before without what feedback taught
     * @param after with it
     * @param list the features of people by their names, in the order of the allow-list; may be empty
     */
    public static Change between(RankingModel before, RankingModel after, Map<String, float[]> list) {
        return new Change(
                after.slope() / before.slope(),
                after.correction().terms().stream()
                        .map(term -> shift(term, after.slope()))
                        .sorted(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.points()))
                                .thenComparing(shift -> shift.feature().name()))
                        .toList(),
                moves(before, after, list));
    }

    private static Shift shift(Term term, double slope) {
        double share = 1 / (1 + Math.exp(-slope * term.weight()));
        return new Shift(
                term.feature(),
                term.value(term.mean()),
                term.value(term.mean() + term.scale()),
                100 * (share - MIDDLE));
    }

    /** A person's margins in both models. */
    private record Margins(String candidate, double before, double after) {
        static final Comparator<Margins> BEFORE = order(Margins::before);
        static final Comparator<Margins> AFTER = order(Margins::after);

        private static Comparator<Margins> order(ToDoubleFunction<Margins> margin) {
            return Comparator.comparingDouble(margin).reversed().thenComparing(Margins::candidate);
        }
    }

    private static List<Move> moves(RankingModel before, RankingModel after, Map<String, float[]> list) {
        List<Margins> people = list.entrySet().stream()
                .map(one -> new Margins(one.getKey(), before.margin(one.getValue()), after.margin(one.getValue())))
                .sorted(Margins.BEFORE)
                .toList();
        List<Margins> reordered = people.stream().sorted(Margins.AFTER).toList();
        return IntStream.range(0, reordered.size())
                .mapToObj(rank -> {
                    Margins one = reordered.get(rank);
                    return new Move(
                            one.candidate(),
                            people.indexOf(one) + 1,
                            rank + 1,
                            before.score(one.before()),
                            after.score(one.after()));
                })
                .toList();
    }
}
