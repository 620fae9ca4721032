package io.rolewright.engine.forecast;

/**
 * One forecast of a back-test beside the truth.
 *
 * @param ahead how many steps, from 1
 */
record Miss(int ahead, double expected, double actual) {
    double error() {
        return actual - expected;
    }
}
