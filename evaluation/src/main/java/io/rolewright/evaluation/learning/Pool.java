package io.rolewright.evaluation.learning;

import io.rolewright.engine.measure.Ndcg;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.World;
import io.rolewright.evaluation.matching.MarketTexts;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * The jobs and people of a market, with the features of each pair and what the base thinks of them.
 *
 * @param market the truth
 * @param base the model that lists are made by before anything is learned
 * @param rows for each job the features of all people
 * @param margins for each job the base's margins of all people
 */
record Pool(Market market, RankingModel base, List<List<float[]>> rows, List<double[]> margins) {
    private static final int DEPTH = 10;

    static Pool drawn(long seed, int jobs, int people, RankingModel base) {
        Taxonomy taxonomy = Taxonomy.bundled();
        MarketTexts texts = MarketTexts.read(Market.drawn(seed, jobs, people), taxonomy);
        WeightedRanker ranker = new WeightedRanker(taxonomy, Weights.standard(), World.NOW);
        List<List<float[]>> rows = IntStream.range(0, jobs)
                .parallel()
                .mapToObj(job -> IntStream.range(0, people)
                        .mapToObj(person -> texts.features(job, person, ranker))
                        .toList())
                .toList();
        List<double[]> margins = rows.parallelStream()
                .map(job -> job.stream().mapToDouble(base::margin).toArray())
                .toList();
        return new Pool(texts.market(), base, rows, margins);
    }

    float[] row(int job, int person) {
        return rows.get(job).get(person);
    }

    /** All people, best first, in the order of the base with this model's correction. */
    List<Integer> ranked(RankingModel model, int job) {
        double[] margins = this.margins.get(job).clone();
        for (int person = 0; person < margins.length; person++) {
            margins[person] += model.correction().of(row(job, person));
        }
        return IntStream.range(0, margins.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> -margins[person]))
                .toList();
    }

    /** nDCG@10 of a model's order of all people, in the mean over jobs. */
    double ndcg(RankingModel model, List<Integer> jobs, IntBinaryOperator grade) {
        return jobs.stream()
                .mapToDouble(job -> Ndcg.at(
                        DEPTH,
                        ranked(model, job).stream()
                                .map(person -> grade.applyAsInt(job, person))
                                .toList()))
                .average()
                .orElse(0);
    }
}
