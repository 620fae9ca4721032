package io.rolewright.engine.learning;

/**
 * Newton's method between bounds: each step goes to the least value of the parabola that touches the loss, as far as bounds
 * allow, and is halved until the loss falls; the parabola's curvature is kept for as long as steps shorten fast. The loss is convex, so that there is one least value. A pull towards nought, in
 * proportion to a parameter's distance, leaves at nought what says little (R. Tibshirani, "Regression shrinkage and selection
 * via the lasso", Journal of the Royal Statistical Society B 58(1), 1996).
 *
 * <p>Source: D. Bertsekas, "Projected Newton methods for optimization problems with simple constraints", SIAM Journal on
 * Control and Optimization 20(2), 1982; the parabola's least value by coordinates in turn.
 */
final class BoundedNewton {
    private static final int STEPS = 50;
    private static final int ROUNDS = 200;
    private static final int HALVINGS = 30;
    private static final double ENOUGH = 1e-6;

    /** The curvature is computed anew when a step is longer than this share of the one before. */
    private static final double SHORTER = 0.25;

    private final PairwiseLoss loss;
    private final double[] pull;
    private final double[] low;
    private final double[] high;

    /**
     * @param pull how much the distance of a parameter from nought costs, beside what the loss says of it
     * @param low the least values of parameters
     * @param high the greatest
     */
    BoundedNewton(PairwiseLoss loss, double[] pull, double[] low, double[] high) {
        this.loss = loss;
        this.pull = pull;
        this.low = low;
        this.high = high;
    }

    double[] minimum(double[] start) {
        double[] best = start.clone();
        double least = cost(best);
        double[][] curvature = loss.curvature(best);
        double last = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            double[] move = move(best, curvature);
            double size = 1;
            double[] next = moved(best, move, size);
            double found = cost(next);
            for (int i = 0; i < HALVINGS && found > least; i++) {
                size /= 2;
                next = moved(best, move, size);
                found = cost(next);
            }
            if (found > least) {
                return best;
            }
            best = next;
            least = found;
            double length = size * longest(move);
            if (length < ENOUGH) {
                return best;
            }
            if (length > SHORTER * last) {
                curvature = loss.curvature(best);
            }
            last = length;
        }
        return best;
    }

    /** To the least value of the parabola within bounds. */
    private double[] move(double[] from, double[][] curvature) {
        double[] slope = loss.gradient(from);
        double[] move = new double[from.length];
        for (int round = 0; round < ROUNDS; round++) {
            double longest = 0;
            for (int i = 0; i < move.length; i++) {
                double change = step(i, from[i] + move[i], slope[i], curvature[i][i]);
                move[i] += change;
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += change * curvature[j][i];
                }
                longest = Math.max(longest, Math.abs(change));
            }
            if (longest < ENOUGH / 10) {
                break;
            }
        }
        return move;
    }

    /** To the least value along one parameter, which is nought where the pull is stronger than the slope. */
    private double step(int i, double at, double slope, double bend) {
        double free = at - slope / bend;
        double pulled = Math.copySign(Math.max(0, Math.abs(free) - pull[i] / bend), free);
        return Math.clamp(pulled, low[i], high[i]) - at;
    }

    private double cost(double[] parameters) {
        double sum = loss.at(parameters);
        for (int i = 0; i < parameters.length; i++) {
            sum += pull[i] * Math.abs(parameters[i]);
        }
        return sum;
    }

    private double[] moved(double[] from, double[] move, double size) {
        double[] moved = new double[from.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.clamp(from[i] + size * move[i], low[i], high[i]);
        }
        return moved;
    }

    private static double longest(double[] move) {
        double longest = 0;
        for (double one : move) {
            longest = Math.max(longest, Math.abs(one));
        }
        return longest;
    }
}
