package io.rolewright.engine.forecast;

/**
 * Repeats the last season again and again; the last value where there is no whole one.
 *
 * @param season how many steps it has; 1 for the naive forecast
 */
record Repeating(int season) implements Way {
    @Override
    public double[] next(double[] past, int steps) {
        int length = past.length < season ? 1 : season;
        double[] next = new double[steps];
        for (int i = 0; i < steps; i++) {
            next[i] = past[past.length - length + i % length];
        }
        return next;
    }
}
