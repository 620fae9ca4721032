package io.rolewright.matching.internal.index;

import java.util.Arrays;

/**
 * The direction of a text's meaning in bytes: a fourth of the memory of floats, and nearly the same neighbours. Each vector
 * has a scale of its own, so only directions can be compared, by the cosine.
 *
 * @param model which model made it; vectors of two models are never compared
 * @param values the components, the largest of which is 127 or -127
 */
public record QuantizedVector(String model, byte[] values) {
    private static final float LARGEST = 127;

    /**
     * A vector in bytes.
     *
     * @throws IllegalArgumentException when a component is not a number, or all are 0
     */
    public static QuantizedVector of(String model, float[] vector) {
        float largest = 0;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        if (!(largest > 0 && largest < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a vector without a direction");
        }
        byte[] values = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            values[i] = (byte) Math.round(vector[i] / largest * LARGEST);
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
