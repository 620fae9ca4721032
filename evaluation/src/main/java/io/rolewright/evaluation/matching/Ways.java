package io.rolewright.evaluation.matching;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.measure.Bm25;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.retrieval.Fusion;
import io.rolewright.engine.retrieval.HybridIndex;
import io.rolewright.engine.retrieval.HybridWeights;
import io.rolewright.evaluation.matching.MarketTexts.Cv;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** The ways that are compared, over the same texts. */
final class Ways {
    /** Both were the best of those tried on seeds 101 and 102, from which our model learned too. */
    private static final double TUNED_K1 = 4;

    private static final double TUNED_B = 0.75;

    private static final int PASSAGES = 3;

    private final MarketTexts texts;

    Ways(MarketTexts texts) {
        this.texts = texts;
    }

    /** All searches and both of our rankers. */
    List<Way> all(Embedder embedder, WeightedRanker cold, LearnedRanker learned) {
        Bm25 plain = new Bm25(texts.cvTexts());
        Bm25 tuned = new Bm25(texts.cvTexts(), TUNED_K1, TUNED_B);
        HybridIndex index =
                HybridIndex.withMeaning(texts.cvTexts(), embedder, PASSAGES, HybridWeights.standard(), done -> {});
        List<float[]> tunedBm25 = each(job -> floats(tuned.scores(texts.advertText(job))));
        List<float[]> bm25Asked = each(job -> floats(tuned.scores(texts.requirementText(job))));
        List<float[]> meaning = each(job -> index.byMeaning(texts.advertText(job)));
        List<float[]> meaningAsked = each(job -> index.byMeaning(texts.requirementText(job)));
        return List.of(
                new Way("BM25, k1 1.2, b 0.75", false, each(job -> floats(plain.scores(texts.advertText(job))))),
                new Way("BM25 tuned, k1 4, b 0.75", false, tunedBm25),
                new Way("BM25 tuned, title and requirements alone", false, bm25Asked),
                new Way("embedding", false, meaning),
                new Way("embedding, title and requirements alone", false, meaningAsked),
                new Way("hybrid (RRF of BM25 and embedding)", false, fused(tunedBm25, meaning)),
                new Way("hybrid, title and requirements alone", false, fused(bm25Asked, meaningAsked)),
                new Way(
                        "hybrid of `eval trec` without reading",
                        false,
                        each(job -> index.scores(texts.advertText(job)))),
                new Way(
                        "ours, cold start",
                        true,
                        read((advert, cv) ->
                                cold.rank(advert, cv.profile(), cv.wording()).score())),
                new Way(
                        "ours, learned",
                        true,
                        read((advert, cv) -> learned.score(advert, cv.profile(), cv.wording()))));
    }

    private List<float[]> each(IntFunction<float[]> ofJob) {
        return IntStream.range(0, texts.adverts().size())
                .parallel()
                .mapToObj(ofJob)
                .toList();
    }

    private static List<float[]> fused(List<float[]> left, List<float[]> right) {
        return IntStream.range(0, left.size())
                .mapToObj(job -> Fusion.byRank(List.of(left.get(job), right.get(job))))
                .toList();
    }

    private List<float[]> read(ToDoubleBiFunction<Advert, Cv> score) {
        return each(job -> {
            float[] scores = new float[texts.cvs().size()];
            for (int person = 0; person < scores.length; person++) {
                scores[person] = (float) score.applyAsDouble(
                        texts.adverts().get(job), texts.cvs().get(person));
            }
            return scores;
        });
    }

    private static float[] floats(List<Double> scores) {
        float[] floats = new float[scores.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = scores.get(i).floatValue();
        }
        return floats;
    }
}
