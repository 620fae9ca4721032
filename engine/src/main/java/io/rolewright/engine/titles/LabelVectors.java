package io.rolewright.engine.titles;

import java.util.List;

/** Vectors of one length, row after row, all of length 1. */
final class LabelVectors {
    private final int dimensions;
    private final int size;
    private final float[] values;

    LabelVectors(List<float[]> rows, int dimensions) {
        this.dimensions = dimensions;
        this.size = rows.size();
        this.values = new float[size * dimensions];
        for (int i = 0; i < size; i++) {
            System.arraycopy(rows.get(i), 0, values, i * dimensions, dimensions);
        }
    }

    /** The cosine of {@code question}, itself of length 1, with every row. */
    float[] cosines(float[] question) {
        float[] cosines = new float[size];
        for (int i = 0; i < size; i++) {
            cosines[i] = dot(question, i * dimensions);
        }
        return cosines;
    }

    /** Four sums, so that the processor need not wait for one addition after the other. */
    private float dot(float[] question, int at) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < dimensions; i += 4) {
            a += question[i] * values[at + i];
            b += question[i + 1] * values[at + i + 1];
            c += question[i + 2] * values[at + i + 2];
            d += question[i + 3] * values[at + i + 3];
        }
        for (; i < dimensions; i++) {
            a += question[i] * values[at + i];
        }
        return (a + b) + (c + d);
    }
}
