package io.rolewright.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Forecasts from points of the past by what was known then, and compares with what came (rolling origin: L. J. Tashman,
 * "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16(4), 2000). At most the latest 40
 * origins are taken, a learned season apart.
 */
final class BackTest {
    private static final int MOST_ORIGINS = 40;

    private final double[] values;
    private final List<Integer> origins;
    private final int steps;

    /**
     * @param least so many steps must be known at an origin
     * @param apart how many steps lie between origins
     */
    BackTest(double[] values, int steps, int least, int apart) {
        this.values = values;
        this.steps = steps;
        this.origins = new ArrayList<>();
        for (int origin = values.length - 1; origin >= least && origins.size() < MOST_ORIGINS; origin -= apart) {
            origins.add(origin);
        }
    }

    /** How many points of the past there are to forecast from. */
    int origins() {
        return origins.size();
    }

    /** What a way would have foretold; the latest origins have fewer steps whose truth is known. */
    List<Miss> misses(Way way) {
        List<Miss> misses = new ArrayList<>();
        for (int origin : origins) {
            int known = Math.min(steps, values.length - origin);
            double[] expected = way.next(Arrays.copyOf(values, origin), known);
            for (int i = 0; i < known; i++) {
                misses.add(new Miss(i + 1, expected[i], values[origin + i]));
            }
        }
        return misses;
    }

    /** Sums misses up. */
    Errors errors(List<Miss> misses, int season) {
        double mae = misses.stream()
                .mapToDouble(miss -> Math.abs(miss.error()))
                .average()
                .orElse(Double.NaN);
        double mse = misses.stream()
                .mapToDouble(miss -> miss.error() * miss.error())
                .average()
                .orElse(Double.NaN);
        double scale = seasonalDifference(season);
        return new Errors(mae, Math.sqrt(mse), scale > 0 ? mae / scale : Double.NaN, origins.size());
    }

    private double seasonalDifference(int season) {
        double sum = 0;
        for (int i = season; i < values.length; i++) {
            sum += Math.abs(values[i] - values[i - season]);
        }
        return values.length > season ? sum / (values.length - season) : 0;
    }
}
