package io.rolewright.evaluation.matching;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.World;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All ways on the market of one seed.
 *
 * @param outcomes of each way, ours last
 * @param scores of our learned ranker in the mean, by true grade
 */
record Contest(long seed, List<Outcome> outcomes, TreeMap<Integer, Double> scores) {
    /** How much nDCG@10 ours must be above the best other way. */
    static final double BAR = 0.08;

    static Contest held(long seed, int jobs, int people, Consumer<String> progress)
            throws UnusableForestException, UnusableModelException {
        Taxonomy taxonomy = Taxonomy.bundled();
        MarketTexts texts = MarketTexts.read(Market.drawn(seed, jobs, people), taxonomy);
        LearnedRanker learned = new LearnedRanker(taxonomy, RankingModel.bundled(), World.NOW);
        WeightedRanker cold = new WeightedRanker(taxonomy, Weights.standard(), World.NOW);
        List<Outcome> outcomes = new ArrayList<>();
        List<Way> ways;
        try (Embedder embedder = OnnxEmbedder.load()) {
            ways = new Ways(texts).all(embedder, cold, learned);
            for (Way way : ways) {
                Outcome outcome = Outcome.of(way, texts);
                outcomes.add(outcome);
                progress.accept("seed %d   nDCG@10 %.4f   MAP %.4f   %s"
                        .formatted(seed, outcome.ndcg(), outcome.map(), outcome.way()));
            }
        }
        return new Contest(seed, outcomes, byGrade(ways.getLast(), texts));
    }

    /** Mean scores by grade: they must rise with it. */
    private static TreeMap<Integer, Double> byGrade(Way way, MarketTexts texts) {
        TreeMap<Integer, List<Double>> scores = new TreeMap<>();
        for (int job = 0; job < texts.adverts().size(); job++) {
            List<Integer> grades = texts.grades(job);
            float[] of = way.scores().get(job);
            for (int person = 0; person < of.length; person++) {
                scores.computeIfAbsent(grades.get(person), none -> new ArrayList<>())
                        .add((double) of[person]);
            }
        }
        TreeMap<Integer, Double> means = new TreeMap<>();
        scores.forEach((grade, all) ->
                means.put(grade, all.stream().mapToDouble(one -> one).average().orElse(0)));
        return means;
    }

    Outcome ours() {
        return outcomes.getLast();
    }

    /** The best way that does not read. */
    Outcome rival() {
        return outcomes.stream()
                .filter(outcome -> !outcome.isOurs())
                .max(Comparator.comparingDouble(Outcome::ndcg))
                .orElseThrow();
    }

    boolean holds() {
        return ours().ndcg() - rival().ndcg() >= BAR;
    }
}
