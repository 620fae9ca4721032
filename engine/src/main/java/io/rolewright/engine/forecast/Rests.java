package io.rolewright.engine.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The stretches of a year in which much less happens than around them, such as the holidays at its end. They come again a
 * year later; bursts need not, and are left alone.
 *
 * <p>A step rests when the mean of the week around it is below 55 % of the median of such means in the half year
 * around, and further below than their usual spread explains (twice the median absolute deviation, put on the scale of a
 * standard deviation). How a series begins, before it first comes near what is usual, is no rest.
 */
final class Rests {
    private static final double MUCH_LESS = 0.55;
    private static final double SPREADS = 2;
    private static final double DEVIATION = 1.4826;
    private static final double LOWEST = 0.05;
    private static final int FEW_WEEKS = 8;

    private final double[] paces;

    private Rests(double[] paces) {
        this.paces = paces;
    }

    /**
     * Finds those of the first year; none where the past is no longer than that.
     *
     * @param year how many steps it has
     * @param week how many steps it has; 1 for steps of a week or more
     */
    static Rests of(double[] past, int year, int week) {
        double[] paces = new double[year];
        Arrays.fill(paces, 1);
        int half = year / 2;
        if (past.length > year && half > FEW_WEEKS * week) {
            double[] weekly = weekly(past, week);
            boolean hasBegun = false;
            for (int i = 0; i < year; i++) {
                double pace = pace(weekly, i, half);
                hasBegun |= pace == 1;
                paces[i] = hasBegun ? pace : i + year < past.length ? pace(weekly, i + year, half) : 1;
            }
        }
        return new Rests(paces);
    }

    /** What is done of the usual in a step, also one that is yet to come: 1 where nothing rests. */
    double pace(int index) {
        return paces[index % paces.length];
    }

    /** The past as it would have been without rests. */
    double[] lifted(double[] past) {
        return IntStream.range(0, past.length)
                .mapToDouble(i -> past[i] / pace(i))
                .toArray();
    }

    private static double[] weekly(double[] past, int week) {
        return IntStream.range(0, past.length)
                .mapToDouble(i -> {
                    int from = Math.clamp(i - week / 2, 0, past.length - week);
                    return Arrays.stream(past, from, from + week).sum() / week;
                })
                .toArray();
    }

    private static double pace(double[] weekly, int index, int half) {
        int from = Math.clamp(index - half / 2, 0, weekly.length - half);
        double[] around = Arrays.copyOfRange(weekly, from, from + half);
        double usual = median(around);
        double spread = DEVIATION
                * median(Arrays.stream(around)
                        .map(value -> Math.abs(value - usual))
                        .toArray());
        double now = weekly[index];
        boolean rests = now < MUCH_LESS * usual && now < usual - SPREADS * spread;
        return rests ? Math.max(LOWEST, now / usual) : 1;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
