package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
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
    public double score(Advert advert, Profile profile, Wording wording, Wishes wishes) {
        return score(ranker.features(ranker.compare(advert, profile, wording, wishes)), wishes);
    }

    /** What the score is made of, in the order of {@link FeatureList}; not a number where something is not known. */
    public float[] features(Advert advert, Profile profile, Wording wording) {
        return ranker.features(advert, profile, wording);
    }

    /** The score of a row of features in the order of {@link FeatureList}, 0 to 100 with two decimals. */
    public double score(float[] features) {
        return rounded(model.score(features));
    }

    /**
     * The score of a row of features when parts are weighed as a recruiter wishes. What wishes say of skills is in the
     * features already.
     */
    public double score(float[] features, Wishes wishes) {
        return wishes.categories().isEmpty() ? score(features) : score(features, model.contributions(features), wishes);
    }

    private double score(float[] features, double[] added, Wishes wishes) {
        double margin = model.margin(features);
        for (int i = 0; i < added.length; i++) {
            margin += weighed(i, added[i], wishes) - added[i];
        }
        return rounded(model.score(margin));
    }

    private static double weighed(int feature, double added, Wishes wishes) {
        double weight = wishes.weight(FEATURES.features().get(feature).category());
        return weight == 0 ? 0 : weight * added;
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
    public Match rank(Advert advert, Profile profile, Wording wording, Wishes wishes) {
        Comparison pair = ranker.compare(advert, profile, wording, wishes);
        float[] row = ranker.features(pair);
        double[] added = model.contributions(row);
        double score = score(row, added, wishes);
        Arrays.setAll(added, i -> weighed(i, added[i], wishes));
        List<Contribution> contributions = contributions(row, added);
        return WeightedRanker.match(pair, score, model.score(model.mean()), points(contributions), contributions);
    }

    private static Map<Category, Double> points(List<Contribution> contributions) {
        return contributions.stream()
                .collect(Collectors.groupingBy(Contribution::category, Collectors.summingDouble(Contribution::points)));
    }

    /** What each feature adds to the margin, in points of the score. */
    private List<Contribution> contributions(float[] row, double[] added) {
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
