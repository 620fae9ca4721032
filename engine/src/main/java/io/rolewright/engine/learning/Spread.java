package io.rolewright.engine.learning;

/**
 * Mean and standard deviation.
 *
 * @param deviation of a sample; 0 for fewer than two values
 */
record Spread(double mean, double deviation) {
    static Spread of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = values.length == 0 ? 0 : sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Spread(mean, values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)));
    }
}
