package io.rolewright.evaluation.titles;

import io.rolewright.engine.measure.Bm25;
import io.rolewright.engine.titles.TitleLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/** What everybody has, to compare ours with: of an occupation's labels the best one counts, as for ours. */
final class Baseline {
    private Baseline() {}

    /** Okapi BM25 over words. */
    static Retriever bm25(List<TitleLabel> labels) {
        Bm25 bm25 = new Bm25(labels.stream().map(TitleLabel::text).toList());
        return ranking(labels, title -> {
            List<Double> scores = bm25.scores(title);
            return scores::get;
        });
    }

    /** Cosine of tf-idf over runs of two to four letters, in lower case with a blank at both ends. */
    static Retriever letters(List<TitleLabel> labels) {
        List<Map<String, Integer>> counts =
                labels.stream().map(label -> runs(label.text())).toList();
        Map<String, Integer> with = new HashMap<>();
        counts.forEach(count -> count.keySet().forEach(run -> with.merge(run, 1, Integer::sum)));
        Map<String, List<Posting>> postings = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            int label = i;
            weighted(counts.get(i), with, labels.size())
                    .forEach((run, weight) -> postings.computeIfAbsent(run, r -> new ArrayList<>())
                            .add(new Posting(label, weight)));
        }
        return ranking(labels, title -> {
            double[] sums = new double[labels.size()];
            weighted(runs(title), with, labels.size())
                    .forEach((run, weight) -> postings.getOrDefault(run, List.of())
                            .forEach(posting -> sums[posting.label()] += weight * posting.weight()));
            return label -> sums[label];
        });
    }

    private record Posting(int label, double weight) {}

    private static Map<String, Integer> runs(String text) {
        String padded = " " + text.toLowerCase(Locale.ROOT).strip() + " ";
        Map<String, Integer> runs = new HashMap<>();
        for (int length = 2; length <= 4; length++) {
            for (int i = 0; i + length <= padded.length(); i++) {
                runs.merge(padded.substring(i, i + length), 1, Integer::sum);
            }
        }
        return runs;
    }

    private static Map<String, Double> weighted(Map<String, Integer> counts, Map<String, Integer> with, int size) {
        Map<String, Double> weighted = new HashMap<>();
        counts.forEach((run, count) ->
                weighted.put(run, count * (1 + Math.log((1.0 + size) / (1 + with.getOrDefault(run, 0))))));
        double length = Math.sqrt(weighted.values().stream()
                .mapToDouble(weight -> weight * weight)
                .sum());
        weighted.replaceAll((run, weight) -> weight / length);
        return weighted;
    }

    private static Retriever ranking(List<TitleLabel> labels, Function<String, IntToDoubleFunction> scoring) {
        return (title, count) -> {
            IntToDoubleFunction scores = scoring.apply(title);
            Map<String, Double> best = new HashMap<>();
            for (int i = 0; i < labels.size(); i++) {
                best.merge(labels.get(i).id(), scores.applyAsDouble(i), Math::max);
            }
            return best.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(count)
                    .map(Map.Entry::getKey)
                    .toList();
        };
    }
}
