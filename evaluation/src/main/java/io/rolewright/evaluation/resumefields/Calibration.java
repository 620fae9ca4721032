package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.resumefields.Isotonic.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * How well confidences agree with how often the answers are right.
 *
 * <p>Expected calibration error over ten bins of equal width: the sum over all bins of the bin's share of the answers
 * times the distance between its mean confidence and its share of right answers (Naeini, Cooper and Hauskrecht, AAAI
 * 2015; Guo et al., ICML 2017, equation 3).
 */
final class Calibration {
    private static final int BINS = 10;

    private final List<Outcome> outcomes = new ArrayList<>();
    private final int[] answers = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    /** Adds an answer; a confidence of 1 belongs to the last bin. */
    void add(double sure, boolean isRight) {
        outcomes.add(new Outcome(sure, isRight));
        int bin = Math.clamp((int) (sure * BINS), 0, BINS - 1);
        answers[bin]++;
        right[bin] += isRight ? 1 : 0;
        confidence[bin] += sure;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** Expected calibration error, 0 (perfect) to 1; 0 without answers. */
    double error() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
            all += answers[bin];
        }
        return all == 0 ? 0 : sum / all;
    }
}
