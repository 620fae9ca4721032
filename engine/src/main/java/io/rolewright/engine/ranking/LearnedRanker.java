package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Scores a profile against an advert by a model that has learned how much each feature of the allow-list counts. Gates,
 * evidence, gaps and unknowns are those of {@link Ranker}, which needs no model and takes over where none can be used. Any
 * number of threads may share a ranker.
 */
public final class LearnedRanker {
    private static final FeatureList FEATURES = FeatureList.bundled();

    /** Less than a hundredth of a point is not told. */
    private static final double LEAST = 0.005;

    private final Ranker ranker;
    private final RankingModel model;

    /**
     * @param taxonomy the one that adverts and profiles were read with
     * @param model how much each feature counts
     * @param today the month that lasting jobs reach to
     */
    public LearnedRanker(Taxonomy taxonomy, RankingModel model, YearMonth today) {
        this.ranker = new Ranker(taxonomy, Weights.standard(), today);
        this.model = model;
    }

    /** The score alone, 0 to 100 with two decimals. */
    public double score(Advert advert, Profile profile, Wording wording) {
        return rounded(model.score(features(advert, profile, wording)));
    }

    /** What the score is made of, in the order of {@link FeatureList}; not a number where something is not known. */
    public float[] features(Advert advert, Profile profile, Wording wording) {
        return ranker.features(advert, profile, wording);
    }

    /**
     * Compares the two; spans of the evidence point into the résumé's text.
     *
     * @param wording the résumé's words
     */
    public LearnedMatch rank(Advert advert, Profile profile, Wording wording) {
        Comparison pair = ranker.compare(advert, profile, wording);
        float[] row = ranker.features(pair);
        double start = model.score(model.mean());
        return new LearnedMatch(ranker.match(pair).withScore(rounded(model.score(row))), start, contributions(row));
    }

    /** What each feature adds to the margin, in points of the score. */
    private List<Contribution> contributions(float[] row) {
        double[] added = model.contributions(row);
        double sum = 0;
        for (double one : added) {
            sum += one;
        }
        double points = model.score(model.mean() + sum) - model.score(model.mean());
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < added.length; i++) {
            double share = sum == 0 ? 0 : added[i] / sum * points;
            if (Math.abs(share) >= LEAST) {
                contributions.add(new Contribution(FEATURES.features().get(i), known(row[i]), share));
            }
        }
        contributions.sort(Comparator.comparingDouble((Contribution one) -> Math.abs(one.points()))
                .reversed()
                .thenComparing(one -> one.feature().name()));
        return contributions;
    }

    private static OptionalDouble known(float value) {
        return Float.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
