package io.rolewright.engine.forecast;

/** Continues values of the past. */
interface Way {
    /**
     * What is expected of the next steps.
     *
     * @param past the oldest first; at least one
     * @return so many values, finite and not below zero
     */
    double[] next(double[] past, int steps);
}
