package io.rolewright.engine.learning;

import java.util.List;

/**
 * How badly parameters foretell who of two was decided better: the weighted sum of {@code log(1 + exp(-p·d))} over pairs, with
 * {@code d} what the better one has more of, and of squares that hold parameters to their centres.
 *
 * <p>Source of the loss: C. Burges et al., "Learning to rank using gradient descent", ICML 2005; of its weights by inverse
 * propensities: T. Joachims, A. Swaminathan, T. Schnabel, "Unbiased learning-to-rank with biased feedback", WSDM 2017.
 */
final class PairwiseLoss {
    private final List<Pair> pairs;
    private final double[] centre;
    private final double[] strength;

    /**
     * @param strength how much the half of a parameter's squared distance from its centre adds
     */
    PairwiseLoss(List<Pair> pairs, double[] centre, double[] strength) {
        this.pairs = pairs;
        this.centre = centre;
        this.strength = strength;
    }

    /** The loss of pairs alone, without what holds parameters. */
    static double of(List<Pair> pairs, double[] parameters) {
        double sum = 0;
        for (Pair pair : pairs) {
            double margin = pair.margin(parameters);
            sum += pair.weight() * (Math.max(0, -margin) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin))));
        }
        return sum;
    }

    double at(double[] parameters) {
        double sum = of(pairs, parameters);
        for (int i = 0; i < parameters.length; i++) {
            double distance = parameters[i] - centre[i];
            sum += strength[i] * distance * distance / 2;
        }
        return sum;
    }

    double[] gradient(double[] parameters) {
        double[] gradient = new double[parameters.length];
        for (Pair pair : pairs) {
            double pull = pair.weight() * wrong(pair.margin(parameters));
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] -= pull * pair.difference()[i];
            }
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += strength[i] * (parameters[i] - centre[i]);
        }
        return gradient;
    }

    /** The second derivatives. */
    double[][] curvature(double[] parameters) {
        int size = parameters.length;
        double[][] curvature = new double[size][size];
        for (Pair pair : pairs) {
            double wrong = wrong(pair.margin(parameters));
            double bend = pair.weight() * wrong * (1 - wrong);
            for (int i = 0; i < size; i++) {
                double row = bend * pair.difference()[i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += row * pair.difference()[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            curvature[i][i] += strength[i];
            for (int j = 0; j < i; j++) {
                curvature[j][i] = curvature[i][j];
            }
        }
        return curvature;
    }

    /** The probability that the order is the other one. */
    private static double wrong(double margin) {
        return 1 / (1 + StrictMath.exp(margin));
    }
}
