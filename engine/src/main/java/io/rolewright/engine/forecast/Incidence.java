package io.rolewright.engine.forecast;

import java.util.Arrays;

/**
 * How likely it is that an application is placed within so many days, where others are lost, and of some is not yet known
 * what becomes of them: the cumulative incidence of one of two competing ends (O. O. Aalen, S. Johansen, "An empirical
 * transition matrix for non-homogeneous Markov chains based on censored observations", Scandinavian Journal of Statistics
 * 5(3), 1978).
 */
final class Incidence {
    private static final int MOST_DAYS = 400;

    private final int[] placed = new int[MOST_DAYS + 1];
    private final int[] lost = new int[MOST_DAYS + 1];
    private final int[] unknown = new int[MOST_DAYS + 1];
    private double[] curve = {};
    private int size;

    /** Somebody was placed after so many days. */
    void placed(long days) {
        count(placed, days);
    }

    /** Somebody was lost after so many days. */
    void lost(long days) {
        count(lost, days);
    }

    /** Somebody is still under way after so many days. */
    void unknown(long days) {
        count(unknown, days);
    }

    int size() {
        return size;
    }

    /** The share of those who are placed within so many days; 0 for none and before any. */
    double within(long days) {
        if (days < 0) {
            return 0;
        }
        if (curve.length == 0) {
            curve = curve();
        }
        return curve[(int) Math.min(days, MOST_DAYS)];
    }

    private void count(int[] days, long day) {
        days[(int) Math.min(day, MOST_DAYS)]++;
        size++;
        curve = new double[0];
    }

    private double[] curve() {
        double[] shares = new double[MOST_DAYS + 1];
        Arrays.fill(shares, 0);
        double left = 1;
        double sum = 0;
        int there = size;
        for (int day = 0; day <= MOST_DAYS; day++) {
            if (there > 0) {
                sum += left * placed[day] / there;
                left *= 1 - (double) (placed[day] + lost[day]) / there;
            }
            there -= placed[day] + lost[day] + unknown[day];
            shares[day] = sum;
        }
        return shares;
    }
}
