package io.rolewright.engine.forecast;

import java.util.Arrays;

/**
 * Level, damped trend and additive season, each corrected by a share of every one-step error.
 *
 * <p>Sources: C. C. Holt, 1957, and P. R. Winters, 1960, in the form with one source of error of R. J. Hyndman, A. B. Koehler,
 * J. K. Ord, R. D. Snyder, "Forecasting with Exponential Smoothing", 2008, ETS(A,Ad,A); E. S. Gardner, E. McKenzie,
 * "Forecasting trends in time series", Management Science 31(10), 1985, for the damping. Errors are cut at three times what is
 * usual, so that a holiday does not count as news (S. Gelper, R. Fried, C. Croux, "Robust forecasting with exponential and
 * Holt-Winters smoothing", Journal of Forecasting 29(3), 2010).
 */
final class HoltWinters {
    private static final double CUT = 3;
    private static final double SPREAD_MEMORY = 0.05;
    private static final int SETTLED = 24;

    private final Shares shares;
    private final double[] season;
    private double level;
    private double trend;
    private double usual;
    private int turn;
    private int learned;

    /**
     * How fast is learned, each from 0 to 1.
     *
     * @param level of an error that goes to the level
     * @param trend of what goes to the level, the share that goes to the trend as well
     * @param season of an error that goes to the season
     * @param damping what is left of the trend after a step
     */
    record Shares(double level, double trend, double season, double damping) {}

    /** Begins with the mean, and the mean pattern, of the first two seasons. */
    HoltWinters(Shares shares, double[] past, int seasonLength) {
        int begin = Math.min(past.length, Math.max(2, 2 * seasonLength));
        this.shares = shares;
        this.season = new double[seasonLength];
        this.level = Arrays.stream(past, 0, begin).average().orElse(0);
        for (int i = 0; i < begin && seasonLength > 1; i++) {
            season[i % seasonLength] += (past[i] - level) * seasonLength / begin;
        }
        this.learned = begin;
        this.usual = Arrays.stream(past, 0, begin)
                .map(value -> Math.abs(value - level))
                .average()
                .orElse(0);
    }

    /** Takes in the next value and tells by how much it was not expected. */
    double learn(double value) {
        double error = value - expected(1);
        double early = 1.0 / ++learned;
        double counted = cut(error);
        usual += Math.max(SPREAD_MEMORY, early) * (Math.abs(counted) - usual);
        double damped = shares.damping * trend;
        level += damped + Math.max(shares.level, early) * counted;
        trend = damped + shares.level * shares.trend * counted;
        season[turn] += shares.season * counted;
        turn = (turn + 1) % season.length;
        return error;
    }

    private double cut(double error) {
        double most = CUT * usual;
        return learned < SETTLED || Math.abs(error) <= most ? error : Math.copySign(most, error);
    }

    /** What is expected so many steps ahead, from 1; it may be below zero. */
    double expected(int ahead) {
        double grown = 0;
        double factor = 1;
        for (int i = 0; i < ahead; i++) {
            factor *= shares.damping;
            grown += factor * trend;
        }
        return level + grown + season[(turn + ahead - 1) % season.length];
    }
}
