package io.rolewright.engine.forecast;

import io.rolewright.engine.forecast.HoltWinters.Shares;
import java.util.ArrayList;
import java.util.List;

/**
 * Holt and Winters with the shares that were least wrong one step ahead on the later two thirds of the past, by squares. A
 * year before, stretches of rest are taken out of what is learned from, and put into what is expected.
 *
 * @param season how many steps it has; 1 for none
 * @param year how many steps a year has
 */
record Smoothing(int season, int year) implements Way {
    private static final double[] LEVEL = {0.01, 0.03, 0.06, 0.1, 0.15, 0.25, 0.4, 0.6};
    private static final double[] TREND = {0, 0.05, 0.15};
    private static final double[] SEASON = {0, 0.02, 0.05, 0.1, 0.2};
    private static final double[] DAMPING = {0.9, 0.98};

    @Override
    public double[] next(double[] past, int steps) {
        Rests rests = Rests.of(past, year, season);
        double[] even = rests.lifted(past);
        HoltWinters best = fitted(even);
        double[] next = new double[steps];
        for (int i = 0; i < steps; i++) {
            next[i] = Math.max(0, best.expected(i + 1)) * rests.pace(past.length + i);
        }
        return next;
    }

    private HoltWinters fitted(double[] past) {
        Shares best = new Shares(0.1, 0, 0, 0.9);
        double least = Double.POSITIVE_INFINITY;
        for (Shares shares : grid()) {
            double wrong = wrong(shares, past);
            if (wrong < least) {
                least = wrong;
                best = shares;
            }
        }
        return learned(best, past);
    }

    private double wrong(Shares shares, double[] past) {
        HoltWinters model = new HoltWinters(shares, past, season);
        double sum = 0;
        for (int i = 0; i < past.length; i++) {
            double error = model.learn(past[i]);
            sum += i < past.length / 3 ? 0 : error * error;
        }
        return sum;
    }

    private HoltWinters learned(Shares shares, double[] past) {
        HoltWinters model = new HoltWinters(shares, past, season);
        for (double value : past) {
            model.learn(value);
        }
        return model;
    }

    private List<Shares> grid() {
        List<Shares> grid = new ArrayList<>();
        for (double level : LEVEL) {
            for (double trend : TREND) {
                for (double pattern : season == 1 ? new double[] {0} : SEASON) {
                    for (double damping : trend == 0 ? new double[] {DAMPING[0]} : DAMPING) {
                        grid.add(new Shares(level, trend, pattern, damping));
                    }
                }
            }
        }
        return grid;
    }
}
