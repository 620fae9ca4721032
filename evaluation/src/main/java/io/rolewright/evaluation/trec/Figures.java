package io.rolewright.evaluation.trec;

import io.rolewright.engine.measure.AveragePrecision;
import io.rolewright.engine.measure.Ndcg;
import io.rolewright.engine.measure.Recall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How right runs are, in the mean over the queries for which something is of use.
 *
 * @param queries how many those are
 * @param ndcg nDCG at 10, gain 2^grade - 1
 * @param map mean average precision over the whole ranking
 * @param recall recall at 100
 */
record Figures(int queries, double ndcg, double map, double recall) {
    private static final int NDCG_DEPTH = 10;
    private static final int RECALL_DEPTH = 100;

    static Figures of(List<Run> runs, Judgements judgements) {
        List<Figures> all = runs.stream()
                .filter(run -> !judgements.of(run.query()).isEmpty())
                .map(run -> of(run, judgements.of(run.query())))
                .toList();
        return new Figures(all.size(), mean(all, Figures::ndcg), mean(all, Figures::map), mean(all, Figures::recall));
    }

    private static Figures of(Run run, Map<String, Integer> grades) {
        Map<String, Integer> open = new HashMap<>(grades);
        List<Integer> ranked = new ArrayList<>();
        run.documents().forEach(document -> {
            Integer grade = open.remove(document);
            ranked.add(grade == null ? 0 : grade);
        });
        List<Integer> all = new ArrayList<>(ranked);
        all.addAll(open.values());
        return new Figures(
                1,
                Ndcg.at(NDCG_DEPTH, all),
                AveragePrecision.of(ranked, grades.size()),
                Recall.at(RECALL_DEPTH, ranked, grades.size()));
    }

    private static double mean(List<Figures> all, ToDoubleFunction<Figures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }
}
