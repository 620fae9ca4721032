package io.rolewright.engine.mention;

import java.util.Arrays;

/**
 * What was learned: for each layer how much every feature speaks for {@link Chain#BEGIN} and {@link Chain#INSIDE}, in
 * steps of {@link LayerModel#step()}, how tags follow each other, and which mentions are told. It never changes, so any
 * number of threads may share it.
 */
public final class Model {
    /** Weights of a feature: BEGIN and INSIDE for each layer. */
    static final int ROW = 2 * Layer.values().length;

    private static final int EMPTY = -1;

    private final LayerModel[] layers;
    private final int[] hashes;
    private final byte[] weights;
    private final int[] slots;

    /**
     * A model.
     *
     * @param layers one for each layer, in the order of the enum
     * @param hashes of the features, ascending, none twice
     * @param weights four for each feature: BEGIN and INSIDE of the first layer, then of the second
     */
    public Model(LayerModel[] layers, int[] hashes, byte[] weights) {
        if (layers.length != Layer.values().length || weights.length != hashes.length * ROW) {
            throw new IllegalArgumentException("%d layers, %d weights".formatted(layers.length, weights.length));
        }
        this.layers = layers.clone();
        this.hashes = hashes.clone();
        this.weights = weights.clone();
        this.slots = slots(this.hashes);
    }

    /** The model that comes with this library; read at the first call. */
    public static Model bundled() {
        return Bundled.MODEL;
    }

    private static int[] slots(int[] hashes) {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < hashes.length; i++) {
            int slot = hashes[i] & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
        return slots;
    }

    private int find(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != EMPTY && hashes[slots[slot]] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot];
    }

    LayerModel layer(Layer layer) {
        return layers[layer.ordinal()];
    }

    int[] hashes() {
        return hashes;
    }

    byte[] weights() {
        return weights;
    }

    /** How much the features of each token speak for BEGIN and INSIDE of each layer, in steps: four sums a token. */
    int[] sums(Features features) {
        int[] sums = new int[features.tokens() * ROW];
        for (int token = 0; token < features.tokens(); token++) {
            for (int i = features.start(token); i < features.end(token); i++) {
                int row = find(features.hash(i));
                for (int column = 0; row != EMPTY && column < ROW; column++) {
                    sums[token * ROW + column] += weights[row * ROW + column];
                }
            }
        }
        return sums;
    }

    private static final class Bundled {
        static final Model MODEL = ModelFile.bundled();
    }
}
