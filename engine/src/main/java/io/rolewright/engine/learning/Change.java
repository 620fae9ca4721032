package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Correction.Term;
import io.rolewright.engine.ranking.Feature;
import io.rolewright.engine.ranking.RankingModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
     * @param step how much of its unit the points are told for: the standard deviation among the people decided about
     * @param points that one step more adds to a score of 50 by feedback alone; below 0 where more is now worth less
     */
    public record Shift(Feature feature, double step, double points) {}

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
                moves(before, after, new TreeMap<>(list)));
    }

    private static Shift shift(Term term, double slope) {
        double share = 1 / (1 + Math.exp(-slope * term.weight()));
        return new Shift(term.feature(), term.scale(), 100 * (share - MIDDLE));
    }

    private static List<Move> moves(RankingModel before, RankingModel after, Map<String, float[]> list) {
        Map<String, Integer> was = ranks(before, list);
        List<Move> moves = new ArrayList<>();
        ranks(after, list)
                .forEach((candidate, rank) -> moves.add(new Move(
                        candidate,
                        was.getOrDefault(candidate, 0),
                        rank,
                        before.score(list.getOrDefault(candidate, new float[0])),
                        after.score(list.getOrDefault(candidate, new float[0])))));
        moves.sort(Comparator.comparingInt(Move::after));
        return moves;
    }

    private static Map<String, Integer> ranks(RankingModel model, Map<String, float[]> list) {
        Map<String, Double> margins = new HashMap<>();
        list.forEach((candidate, row) -> margins.put(candidate, model.margin(row)));
        Map<String, Integer> ranks = new HashMap<>();
        list.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(one -> -margins.getOrDefault(one, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(candidate -> ranks.put(candidate, ranks.size() + 1));
        return ranks;
    }
}
