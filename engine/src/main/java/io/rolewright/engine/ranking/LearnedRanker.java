package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Scores a profile against an advert by a model that has learned how much each feature of the allow-list counts. Gates,
 * evidence, gaps and unknowns are those of {@link WeightedRanker}, which needs no model and takes over where none can be
 * used.
 */
public final class LearnedRanker implements Ranker {
    private static final FeatureList FEATURES = FeatureList.bundled();

    private final WeightedRanker ranker;
    private final RankingModel model;

    /**
     * @param taxonomy the one that adverts and profiles were read with
     * @param model how much each feature counts
     * @param today the month that lasting jobs reach to
     */
    public LearnedRanker(Taxonomy taxonomy, RankingModel model, YearMonth today) {
        this.ranker = new WeightedRanker(taxonomy, Weights.standard(), today);
        this.model = model;
    }

    @Override
    public double score(Advert advert, Profile profile, Wording wording) {
        return score(features(advert, profile, wording));
    }

    /** What the score is made of, in the order of {@link FeatureList}; not a number where something is not known. */
    public float[] features(Advert advert, Profile profile, Wording wording) {
        return ranker.features(advert, profile, wording);
    }

    /** The score of a row of features in the order of {@link FeatureList}, 0 to 100 with two decimals. */
    public double score(float[] features) {
        return rounded(model.score(features));
    }

    /** {@code learned-} and the version of the model. */
    @Override
    public String version() {
        return "learned-" + model.version();
    }

    /** The model that scores. */
    public RankingModel model() {
        return model;
    }

    @Override
    public Match rank(Advert advert, Profile profile, Wording wording) {
        Comparison pair = ranker.compare(advert, profile, wording);
        float[] row = ranker.features(pair);
        double start = model.score(model.mean());
        List<Contribution> contributions = contributions(row);
        return WeightedRanker.match(pair, score(row), start, points(contributions), contributions);
    }

    private static Map<Category, Double> points(List<Contribution> contributions) {
        return contributions.stream()
                .collect(Collectors.groupingBy(Contribution::category, Collectors.summingDouble(Contribution::points)));
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
            if (share != 0 || !Float.isNaN(row[i])) {
                Feature feature = FEATURES.features().get(i);
                contributions.add(new Contribution(feature.name(), feature.category(), known(row[i]), share));
            }
        }
        contributions.sort(Comparator.comparingDouble((Contribution one) -> Math.abs(one.points()))
                .reversed()
                .thenComparing(Contribution::feature));
        return contributions;
    }

    private static OptionalDouble known(float value) {
        return Float.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
