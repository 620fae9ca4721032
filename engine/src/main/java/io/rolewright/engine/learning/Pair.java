package io.rolewright.engine.learning;

/**
 * Two people of one job of whom the first was decided better.
 *
 * @param difference what the first has more of: the trees' margin, then steps of each feature
 * @param weight above 0
 */
record Pair(double[] difference, double weight) {
    /** By how much the parameters put the first before the second. */
    double margin(double[] parameters) {
        double sum = 0;
        for (int i = 0; i < parameters.length; i++) {
            sum += parameters[i] * difference[i];
        }
        return sum;
    }
}
