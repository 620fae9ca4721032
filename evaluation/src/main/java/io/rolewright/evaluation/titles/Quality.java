package io.rolewright.evaluation.titles;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How well titles were answered.
 *
 * @param mrr mean of 1 over the rank of the first right answer among a hundred; 0 where none is right
 * @param first share of titles whose first answer is right
 * @param five share with a right answer among the first five
 * @param ten share with a right answer among the first ten
 */
record Quality(double mrr, double first, double five, double ten) {
    private static final int DEPTH = 100;

    static Quality of(Retriever retriever, List<Query> queries) {
        List<Integer> ranks = queries.parallelStream()
                .map(query -> rank(retriever.best(query.text(), DEPTH), query))
                .toList();
        return new Quality(
                ranks.stream().mapToDouble(rank -> 1.0 / rank).average().orElse(0),
                share(ranks, 1),
                share(ranks, 5),
                share(ranks, 10));
    }

    private static int rank(List<String> answers, Query query) {
        for (int i = 0; i < answers.size(); i++) {
            if (query.right().contains(answers.get(i))) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static double share(List<Integer> ranks, int depth) {
        return ranks.stream().mapToInt(rank -> rank <= depth ? 1 : 0).average().orElse(0);
    }

    /** The four figures as cells of a table. */
    List<String> cells() {
        return Stream.of(mrr, first, five, ten)
                .map(figure -> String.format(Locale.ROOT, "%.3f", figure))
                .toList();
    }
}
