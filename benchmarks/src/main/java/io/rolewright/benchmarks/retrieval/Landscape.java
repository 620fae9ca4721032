package io.rolewright.benchmarks.retrieval;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Vectors as a model of meaning makes them: many directions, few that matter, in clusters. Easier than real ones, so recall is
 * flattered alike for all.
 */
final class Landscape {
    static final int DIMENSIONS = 384;
    static final int CLUSTERS = 256;

    private static final int THAT_MATTER = 24;
    private static final double WITHIN_A_CLUSTER = 0.6;
    private static final double OF_EACH = 0.015;

    private final float[][] centres = new float[CLUSTERS][THAT_MATTER];
    private final float[][] axes = new float[THAT_MATTER][DIMENSIONS];

    Landscape(long seed) {
        var random = new SplittableRandom(seed);
        fill(centres, 1, random);
        fill(axes, 1 / Math.sqrt(DIMENSIONS), random);
    }

    private static void fill(float[][] rows, double spread, RandomGenerator random) {
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                row[i] = (float) (spread * random.nextGaussian());
            }
        }
    }

    /** A vector of length 1 in a cluster. */
    float[] vector(int cluster, RandomGenerator random) {
        var vector = new float[DIMENSIONS];
        for (var axis = 0; axis < THAT_MATTER; axis++) {
            var along = centres[cluster][axis] + (float) (WITHIN_A_CLUSTER * random.nextGaussian());
            for (var i = 0; i < DIMENSIONS; i++) {
                vector[i] += along * axes[axis][i];
            }
        }
        var squares = 0.0;
        for (var i = 0; i < DIMENSIONS; i++) {
            vector[i] += (float) (OF_EACH * random.nextGaussian());
            squares += vector[i] * vector[i];
        }
        var length = (float) Math.sqrt(squares);
        for (var i = 0; i < DIMENSIONS; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
