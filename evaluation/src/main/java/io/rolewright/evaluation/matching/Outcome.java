package io.rolewright.evaluation.matching;

import io.rolewright.engine.measure.AveragePrecision;
import io.rolewright.engine.measure.Ndcg;
import io.rolewright.engine.retrieval.Fusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How right a way is on one market, in the mean over its jobs.
 *
 * @param way its name
 * @param isOurs whether it reads
 * @param ndcg nDCG at 10, gain 2^grade - 1
 * @param map mean average precision; a person from grade 2 on is of use
 */
record Outcome(String way, boolean isOurs, double ndcg, double map) {
    private static final int DEPTH = 10;
    private static final int OF_USE = 2;

    static Outcome of(Way way, MarketTexts texts) {
        List<Double> ndcg = new ArrayList<>();
        List<Double> precision = new ArrayList<>();
        for (int job = 0; job < texts.adverts().size(); job++) {
            List<Integer> grades = texts.grades(job);
            List<Integer> ranked = Arrays.stream(Fusion.order(way.scores().get(job)))
                    .mapToObj(grades::get)
                    .toList();
            ndcg.add(Ndcg.at(DEPTH, ranked));
            List<Integer> useful =
                    ranked.stream().map(grade -> grade >= OF_USE ? 1 : 0).toList();
            precision.add(AveragePrecision.of(
                    useful, useful.stream().mapToInt(one -> one).sum()));
        }
        return new Outcome(way.name(), way.isOurs(), mean(ndcg), mean(precision));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
