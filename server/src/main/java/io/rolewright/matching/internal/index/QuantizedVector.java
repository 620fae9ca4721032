package io.rolewright.matching.internal.index;

import java.util.Arrays;

/**
 * The direction of a text's meaning in bytes: a fourth of the memory of floats, and nearly the same neighbours.
 *
 * @param model which model made it; vectors of two models are never compared
 * @param values the components, each times {@value #SCALE}
 */
public record QuantizedVector(String model, byte[] values) {
    /** No component of the sentence models that were tried is above 0.35, so hardly one is cut. */
    private static final float SCALE = 127 * 2.5f;

    /**
     * A vector in bytes.
     *
     * @param vector of length 1
     * @throws IllegalArgumentException when a component is not a number
     */
    public static QuantizedVector of(String model, float[] vector) {
        byte[] values = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            if (!Float.isFinite(vector[i])) {
                throw new IllegalArgumentException("a component of a vector is not a number");
            }
            values[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -127, 127);
        }
        return new QuantizedVector(model, values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuantizedVector vector
                && vector.model.equals(model)
                && Arrays.equals(vector.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * model.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length + " bytes of " + model;
    }
}
