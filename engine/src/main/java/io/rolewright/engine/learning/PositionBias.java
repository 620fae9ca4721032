package io.rolewright.engine.learning;

import io.rolewright.engine.learning.Showing.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the chance that somebody looks at a person falls with the rank: {@code rank^-steepness}, though never below {@link
 * #LEAST}.
 *
 * <p>Source of the power law: T. Joachims, A. Swaminathan, T. Schnabel, "Unbiased learning-to-rank with biased feedback",
 * WSDM 2017. Clipping small probabilities trades a little bias for much variance (A. Swaminathan, T. Joachims, "Counterfactual
 * risk minimization", ICML 2015).
 *
 * @param steepness 0 (everybody is looked at) to 3
 */
public record PositionBias(double steepness) {
    /** The least probability; no decision weighs more than its inverse. */
    public static final double LEAST = 0.05;

    /** Everybody is looked at. */
    public static final PositionBias NONE = new PositionBias(0);

    private static final double MOST_STEEP = 3;

    /** Fewer decisions say too little. */
    private static final int ENOUGH_DECISIONS = 30;

    private static final int HALVINGS = 50;
    private static final int POINTS_OF_A_BAND = 10;

    public PositionBias {
        if (!(steepness >= 0 && steepness <= MOST_STEEP)) {
            throw new IllegalArgumentException("steepness " + steepness);
        }
    }

    /**
     * The probability that this rank is looked at.
     *
     * @param rank from 1
     * @return {@link #LEAST} to 1
     */
    public double propensity(int rank) {
        return Math.max(LEAST, StrictMath.pow(rank, -steepness));
    }

    /**
     * The steepness that makes the decisions likeliest.
     *
     * <p>Where everybody of a score is as likely to be decided about once looked at, the decisions among the people of that
     * score fall on ranks in proportion to {@code rank^-steepness}. This conditional likelihood is maximised over all scores
     * at once, in bands of ten points, so that it does not pass for bias that better people stand higher and get more
     * decisions; lists of different jobs show people of one band at different ranks. It is the harvesting of interventions
     * of A. Agarwal et al., "Estimating position bias without intrusive interventions", WSDM 2019, with a power law in place
     * of a table.
     *
     * @param showings lists with all the people they showed
     * @return empty when there are fewer than 30 decisions, or when no band was shown at different ranks
     */
    public static Optional<PositionBias> estimated(List<Showing> showings) {
        Map<Integer, Band> bands = new TreeMap<>();
        for (Showing showing : showings) {
            for (int i = 0; i < showing.shown().size(); i++) {
                Shown shown = showing.shown().get(i);
                bands.computeIfAbsent((int) (shown.score() / POINTS_OF_A_BAND), none -> new Band())
                        .add(i + 1, shown.verdict().isPresent());
            }
        }
        int decisions = bands.values().stream().mapToInt(band -> band.decisions).sum();
        boolean differs = bands.values().stream().anyMatch(band -> band.decisions > 0 && band.shownAt.size() > 1);
        return decisions >= ENOUGH_DECISIONS && differs ? Optional.of(likeliest(bands)) : Optional.empty();
    }

    /** The slope of the logarithm of the likelihood falls with the steepness, so its zero is found by halving. */
    private static PositionBias likeliest(Map<Integer, Band> bands) {
        double low = 0;
        double high = MOST_STEEP;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean rises = bands.values().stream()
                            .mapToDouble(band -> band.slope(middle))
                            .sum()
                    > 0;
            low = rises ? middle : low;
            high = rises ? high : middle;
        }
        return new PositionBias((low + high) / 2);
    }

    /** The people of ten points of score. */
    private static final class Band {
        private final Map<Integer, Integer> shownAt = new TreeMap<>();
        private int decisions;
        private double logarithms;

        void add(int rank, boolean decided) {
            shownAt.merge(rank, 1, Integer::sum);
            if (decided) {
                decisions++;
                logarithms += StrictMath.log(rank);
            }
        }

        double slope(double steepness) {
            double sum = 0;
            double weighted = 0;
            for (Map.Entry<Integer, Integer> at : shownAt.entrySet()) {
                double share = at.getValue() * StrictMath.pow(at.getKey(), -steepness);
                sum += share;
                weighted += share * StrictMath.log(at.getKey());
            }
            return decisions * weighted / sum - logarithms;
        }
    }
}
