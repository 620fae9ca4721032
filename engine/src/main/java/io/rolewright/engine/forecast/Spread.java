package io.rolewright.engine.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * How far the truth lies from what is expected, by how far it lay in the past: quantiles of the errors of a back-test, as
 * conformal prediction takes them (V. Vovk, A. Gammerman, G. Shafer, "Algorithmic Learning in a Random World", 2005). Errors
 * grow with the square root of what is expected, as they do where chance decides about each of many; they are taken from
 * forecasts about as many steps ahead.
 */
final class Spread {
    private static final double LIKELY = 0.1;
    private static final double SURE = 0.025;
    private static final int FEW = 20;
    private static final double LEAST_SHARE = 0.05;
    /** Of the standard normal distribution. */
    private static final double LIKELY_DEVIATIONS = 1.2816;

    private static final double SURE_DEVIATIONS = 1.96;

    private final List<Miss> misses;
    private final int width;
    private final double usual;

    /**
     * @param width how many steps more or less ahead count as about as many
     */
    Spread(List<Miss> misses, int width) {
        this.misses = misses;
        this.width = width;
        this.usual = misses.stream().mapToDouble(Miss::expected).average().orElse(0);
    }

    Interval likely(double expected, int ahead) {
        return interval(expected, ahead, LIKELY, LIKELY_DEVIATIONS);
    }

    Interval sure(double expected, int ahead) {
        Interval sure = interval(expected, ahead, SURE, SURE_DEVIATIONS);
        Interval likely = likely(expected, ahead);
        return new Interval(Math.min(sure.low(), likely.low()), Math.max(sure.high(), likely.high()));
    }

    private Interval interval(double expected, int ahead, double tail, double deviations) {
        double[] errors = errors(ahead);
        double unit = unit(expected);
        if (errors.length < FEW) {
            double reach = deviations * rootMeanSquare(errors) * unit;
            return Interval.around(expected, expected - reach, expected + reach);
        }
        return Interval.around(
                expected,
                expected + unit * errors[rank(tail * (errors.length + 1) - 1, errors.length)],
                expected + unit * errors[rank((1 - tail) * (errors.length + 1) - 1, errors.length)]);
    }

    private double[] errors(int ahead) {
        double[] near = misses.stream()
                .filter(miss -> Math.abs(miss.ahead() - ahead) <= width)
                .mapToDouble(miss -> miss.error() / unit(miss.expected()))
                .sorted()
                .toArray();
        return near.length > 0 || misses.isEmpty() ? near : new Spread(misses, Integer.MAX_VALUE).errors(ahead);
    }

    private double unit(double expected) {
        return usual > 0 ? Math.sqrt(Math.max(expected, LEAST_SHARE * usual) / usual) : 1;
    }

    private static double rootMeanSquare(double[] errors) {
        return Math.sqrt(
                Arrays.stream(errors).map(error -> error * error).average().orElse(0));
    }

    private static int rank(double position, int count) {
        return Math.clamp(Math.round(position), 0, count - 1);
    }
}
