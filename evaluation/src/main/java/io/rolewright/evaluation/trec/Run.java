package io.rolewright.evaluation.trec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The documents for one query, best first; equal scores in the order of ids.
 *
 * @param query the query's id
 * @param documents ids of all documents of the corpus
 * @param scores a score for each, falling
 */
record Run(String query, List<String> documents, List<Float> scores) {
    static Run of(String query, List<String> ids, float[] scores) {
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> scores[i])
                        .reversed()
                        .thenComparing(ids::get))
                .toList();
        return new Run(
                query,
                order.stream().map(ids::get).toList(),
                order.stream().map(i -> scores[i]).toList());
    }

    /** Lines of {@code query Q0 document rank score tag} for the first so many documents. */
    List<String> lines(int depth, String tag) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(depth, documents.size()); i++) {
            lines.add(String.format(
                    Locale.ROOT, "%s Q0 %s %d %.6f %s", query, documents.get(i), i + 1, scores.get(i), tag));
        }
        return lines;
    }
}
