package io.rolewright.evaluation.learning;

import io.rolewright.engine.measure.Ndcg;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.World;
import io.rolewright.evaluation.matching.MarketTexts;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The jobs and people of a market, with the features of each pair.
 *
 * @param market the truth
 * @param rows for each job the features of all people
 */
record Pool(Market market, List<List<float[]>> rows) {
    private static final int DEPTH = 10;

    static Pool drawn(long seed, int jobs, int people) {
        Taxonomy taxonomy = Taxonomy.bundled();
        MarketTexts texts = MarketTexts.read(Market.drawn(seed, jobs, people), taxonomy);
        Ranker ranker = new Ranker(taxonomy, Weights.standard(), World.NOW);
        return new Pool(
                texts.market(),
                IntStream.range(0, jobs)
                        .parallel()
                        .mapToObj(job -> IntStream.range(0, people)
                                .mapToObj(person -> texts.features(job, person, ranker))
                                .toList())
                        .toList());
    }

    float[] row(int job, int person) {
        return rows.get(job).get(person);
    }

    /** All people in the order of a model, best first. */
    List<Integer> ranked(RankingModel model, int job) {
        double[] margins =
                rows.get(job).parallelStream().mapToDouble(model::margin).toArray();
        return IntStream.range(0, margins.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> -margins[person]))
                .toList();
    }

    /** nDCG@10 of a model's order of all people. */
    double ndcg(RankingModel model, int job, IntUnaryOperator grade) {
        return Ndcg.at(DEPTH, ranked(model, job).stream().map(grade::applyAsInt).toList());
    }
}
