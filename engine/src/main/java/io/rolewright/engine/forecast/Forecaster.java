package io.rolewright.engine.forecast;

import io.rolewright.engine.forecast.Forecast.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Foretells how a series goes on.
 *
 * <p>What is learned are level, damped trend and season (Holt and Winters, fitted on one-step errors), and where a year
 * rests. It is used where it was less wrong than the naive and the seasonal-naive forecast in a back-test on the series
 * itself; else the better of these two is. Intervals are as wide as that back-test was wrong. The same series has the same
 * forecast, always; k times the series has k times the forecast.
 *
 * <p>It costs some ten milliseconds for two years of days.
 */
public final class Forecaster {
    private static final int SEASONS_TO_LEARN = 4;
    private static final int LEAST = 12;
    private static final int MOST_STEPS = 1_000;
    /** Of equally good ones the first is taken. */
    private static final List<Method> PREFERRED = List.of(Method.HOLT_WINTERS, Method.SEASONAL_NAIVE, Method.NAIVE);

    private Forecaster() {}

    /**
     * Continues a series.
     *
     * @param series what was counted; each step whole, so without the one that still goes on
     * @param steps how many ahead, 1 to 1,000
     * @throws IllegalArgumentException for another number of steps
     */
    public static Forecast forecast(Series series, int steps) {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("steps " + steps);
        }
        if (series.size() == 0) {
            return new Forecast(Finding.EMPTY, Method.NAIVE, List.of(), Map.of());
        }
        Step step = series.step();
        int least = Math.max(LEAST, SEASONS_TO_LEARN * step.learnedSeason());
        BackTest test = new BackTest(series.values(), steps, least, step.learnedSeason());
        return test.origins() < 2 ? mean(series, steps) : tested(series, steps, test);
    }

    private static Forecast tested(Series series, int steps, BackTest test) {
        List<Tested> all = PREFERRED.stream()
                .map(method -> Tested.of(method, series.step(), test))
                .toList();
        Tested best = Collections.min(all, Comparator.comparingDouble(tested -> tested.errors.mae()));
        double[] values = way(best.method, series.step()).next(series.values(), steps);
        int width = series.step() == Step.DAY ? series.step().learnedSeason() / 2 : 1;
        return new Forecast(
                best.method == Method.HOLT_WINTERS ? Finding.LEARNED : Finding.BASELINE,
                best.method,
                points(series, values, new Spread(best.misses, width)),
                all.stream().collect(Collectors.toMap(Tested::method, Tested::errors)));
    }

    /** How a method did in a back-test. */
    private record Tested(Method method, List<Miss> misses, Errors errors) {
        static Tested of(Method method, Step step, BackTest test) {
            List<Miss> misses = test.misses(way(method, step));
            return new Tested(method, misses, test.errors(misses, step.season()));
        }
    }

    private static Forecast mean(Series series, int steps) {
        double mean = Arrays.stream(series.values()).average().orElse(0);
        double[] values = new double[steps];
        Arrays.fill(values, mean);
        List<Miss> misses = Arrays.stream(series.values())
                .mapToObj(value -> new Miss(1, mean, value))
                .toList();
        return new Forecast(
                Finding.TOO_SHORT, Method.NAIVE, points(series, values, new Spread(misses, steps)), Map.of());
    }

    private static List<Point> points(Series series, double[] values, Spread spread) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Point(
                    series.day(series.size() + i),
                    values[i],
                    spread.likely(values[i], i + 1),
                    spread.sure(values[i], i + 1)));
        }
        return points;
    }

    private static Way way(Method method, Step step) {
        return switch (method) {
            case NAIVE -> new Repeating(1);
            case SEASONAL_NAIVE -> new Repeating(step.season());
            case HOLT_WINTERS -> new Smoothing(step.learnedSeason(), step.year());
        };
    }
}
