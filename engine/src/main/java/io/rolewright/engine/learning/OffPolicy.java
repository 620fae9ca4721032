package io.rolewright.engine.learning;

import io.rolewright.engine.learning.Estimate.Finding;
import io.rolewright.engine.measure.EffectiveSize;
import io.rolewright.engine.ranking.RankingModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Foretells from logged lists what lists of another model would be worth, before anybody sees one.
 *
 * <p>The other model puts the people of each list into its own order. What was decided about a person is worth its {@link
 * Verdict#gain} discounted by the new rank, and counts by the inverse probability of having been looked at, as it stands for
 * those who were not. Sums are divided by the sum of these weights, so that it does not matter if only a share of those
 * looked at are decided about.
 *
 * <p>Source: T. Joachims, A. Swaminathan, T. Schnabel, "Unbiased learning-to-rank with biased feedback", WSDM 2017, for gains
 * by inverse propensities; A. Swaminathan, T. Joachims, "The self-normalized estimator for counterfactual learning", NIPS
 * 2015; B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7(1), 1979, over jobs, with a
 * fixed seed. Lists that a model has learned from flatter it: ask about later ones.
 */
public final class OffPolicy {
    private static final int ENOUGH_DECISIONS = 30;
    private static final int ENOUGH_JOBS = 10;
    private static final int SAMPLES = 2_000;
    private static final double CONFIDENCE = 0.95;
    private static final long SEED = 1979;

    private final PositionBias bias;

    /** @param bias how the lists were looked at */
    public OffPolicy(PositionBias bias) {
        this.bias = bias;
    }

    /**
     * Estimates what a model would do.
     *
     * @param model the one that was not shown
     * @param showings lists that another model made; several of one job count as one case
     */
    public Estimate estimate(RankingModel model, Collection<Showing> showings) {
        Map<String, WorthOfLists> byJob = new TreeMap<>();
        showings.forEach(
                showing -> byJob.merge(showing.job(), WorthOfLists.of(showing, model, bias), WorthOfLists::plus));
        List<WorthOfLists> jobs = new ArrayList<>(byJob.values());
        WorthOfLists all = jobs.stream().reduce(WorthOfLists.NONE, WorthOfLists::plus);
        int decided = (int) jobs.stream().filter(job -> job.weight() > 0).count();
        double effective = EffectiveSize.of(weights(showings));
        double[] gains = resampled(jobs);
        double low = quantile(gains, (1 - CONFIDENCE) / 2);
        double high = quantile(gains, (1 + CONFIDENCE) / 2);
        boolean enough = effective >= ENOUGH_DECISIONS && decided >= ENOUGH_JOBS;
        return new Estimate(
                enough ? finding(low, high) : Finding.NOT_ENOUGH,
                all.shownValue(),
                all.reorderedValue(),
                low,
                high,
                effective,
                decided);
    }

    private static Finding finding(double low, double high) {
        if (low > 0) {
            return Finding.BETTER;
        }
        return high < 0 ? Finding.WORSE : Finding.UNSURE;
    }

    private double[] weights(Collection<Showing> showings) {
        return showings.stream()
                .flatMapToDouble(showing -> IntStream.range(0, showing.shown().size())
                        .filter(i -> showing.shown().get(i).verdict().isPresent())
                        .mapToDouble(i -> 1 / bias.propensity(i + 1)))
                .toArray();
    }

    /** Gains of as many jobs drawn with replacement, sorted. */
    private static double[] resampled(List<WorthOfLists> jobs) {
        Random random = new Random(SEED);
        double[] gains = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            WorthOfLists drawn = WorthOfLists.NONE;
            for (int i = 0; i < jobs.size(); i++) {
                drawn = drawn.plus(jobs.get(random.nextInt(jobs.size())));
            }
            gains[sample] = drawn.gain();
        }
        Arrays.sort(gains);
        return gains;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
