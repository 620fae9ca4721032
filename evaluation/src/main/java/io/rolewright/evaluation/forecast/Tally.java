package io.rolewright.evaluation.forecast;

/** How wrong forecasts of one kind were. */
final class Tally {
    private double absolute;
    private double squared;
    private int count;

    void add(double expected, double actual) {
        double error = actual - expected;
        absolute += Math.abs(error);
        squared += error * error;
        count++;
    }

    /** Mean absolute error. */
    double mae() {
        return absolute / count;
    }

    /** Root of the mean squared error. */
    double rmse() {
        return Math.sqrt(squared / count);
    }
}
