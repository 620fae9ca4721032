package io.rolewright.engine.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An outlook for a span of the past beside what came.
 *
 * @param mean what was expected
 * @param variance as far as chance explains it
 * @param actual what came
 * @param before what had come in the span of the same length before
 */
record Trial(double mean, double variance, double actual, double before) {
    /**
     * The variance of a common factor of mean 1 that explains what chance does not, 0 where chance explains all.
     */
    static double commonVariance(List<Trial> trials) {
        double beyond = sum(trials, trial -> square(trial.actual - trial.mean) - trial.variance);
        double size = sum(trials, trial -> square(trial.mean));
        return size > 0 ? Math.max(0, beyond / size) : 0;
    }

    static Errors errors(List<Trial> trials) {
        if (trials.isEmpty()) {
            return Errors.NONE;
        }
        int count = trials.size();
        double mae = sum(trials, trial -> Math.abs(trial.actual - trial.mean)) / count;
        double rmse = Math.sqrt(sum(trials, trial -> square(trial.actual - trial.mean)) / count);
        double naive = sum(trials, trial -> Math.abs(trial.actual - trial.before)) / count;
        return new Errors(mae, rmse, naive > 0 ? mae / naive : Double.NaN, count);
    }

    private static double sum(List<Trial> trials, ToDoubleFunction<Trial> part) {
        return trials.stream().mapToDouble(part).sum();
    }

    private static double square(double value) {
        return value * value;
    }
}
