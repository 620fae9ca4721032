package io.rolewright.engine.measure;

/**
 * How many values of equal weight say as much as values of unequal weight.
 *
 * <p>Source: L. Kish, "Survey sampling", 1965: the square of the sum of weights over the sum of their squares.
 */
public final class EffectiveSize {
    private EffectiveSize() {}

    /**
     * The effective number.
     *
     * @param weights none below 0
     * @return 0 for none; up to their number, which equal weights reach
     */
    public static double of(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return squares == 0 ? 0 : sum * sum / squares;
    }
}
