package io.rolewright.evaluation.matching;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.measure.Ndcg;
import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Ranking;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.evaluation.matching.Pool.Cv;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How right one job's shortlist is.
 *
 * @param job its file
 * @param ours nDCG@5 of our ranking
 * @param bm25 nDCG@5 of BM25 over the same texts
 * @param shortlist the first five, each with its score and true grade
 */
record JobFigure(String job, double ours, double bm25, List<Ranked> shortlist) {
    private static final int DEPTH = 5;

    /** One CV in our order. */
    record Ranked(Cv cv, Match match, int grade) {}

    static JobFigure of(String job, Advert advert, Pool pool, Map<String, Integer> grades, WeightedRanker ranker) {
        List<Ranked> ranked = pool.cvs().stream()
                .map(cv -> new Ranked(
                        cv, ranker.rank(advert, cv.profile(), cv.wording()), grades.getOrDefault(cv.file(), 0)))
                .sorted(Ranking.order(
                        Ranked::match, found -> found.cv().document().sha256()))
                .toList();
        return new JobFigure(
                job,
                Ndcg.at(DEPTH, ranked.stream().map(Ranked::grade).toList()),
                Ndcg.at(DEPTH, byBm25(advert, pool, grades)),
                ranked.subList(0, Math.min(DEPTH, ranked.size())));
    }

    private static List<Integer> byBm25(Advert advert, Pool pool, Map<String, Integer> grades) {
        List<Double> scores = pool.bm25().scores(advert.posting().text());
        return IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .map(index -> grades.getOrDefault(pool.cvs().get(index).file(), 0))
                .toList();
    }
}
