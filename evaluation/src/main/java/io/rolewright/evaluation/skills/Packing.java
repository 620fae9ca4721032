package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Choice;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.LayerModel;
import io.rolewright.engine.mention.Model;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Makes a small model of learned weights: each in 255 steps, features that hardly speak left out. */
final class Packing {
    private static final int MOST = 127;

    /** A feature none of whose weights has as many steps is left out. */
    private static final int LEAST = 2;

    private final Examples examples;
    private final Map<Layer, Weights> weights;
    private final Map<Layer, Double> steps = new EnumMap<>(Layer.class);

    Packing(Examples examples, Map<Layer, Weights> weights) {
        this.examples = examples;
        this.weights = weights;
        weights.forEach((layer, learned) -> steps.put(layer, Math.max(learned.greatest(), Double.MIN_NORMAL) / MOST));
    }

    Model model(Map<Layer, Choice> choices) {
        Layer[] layers = Layer.values();
        LayerModel[] models = new LayerModel[layers.length];
        for (int i = 0; i < layers.length; i++) {
            Weights learned = learned(layers[i]);
            models[i] = new LayerModel(
                    learned.transitions(), step(layers[i]), Objects.requireNonNull(choices.get(layers[i])));
        }
        int[] kept = IntStream.range(0, examples.features())
                .filter(feature -> speaks(row(feature)))
                .boxed()
                .sorted(Comparator.comparing(examples::hash))
                .mapToInt(Integer::intValue)
                .toArray();
        byte[] rows = new byte[kept.length * 2 * layers.length];
        int[] hashes = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            byte[] row = row(kept[i]);
            System.arraycopy(row, 0, rows, i * row.length, row.length);
            hashes[i] = examples.hash(kept[i]);
        }
        return new Model(models, hashes, rows);
    }

    private byte[] row(int feature) {
        byte[] row = new byte[2 * Layer.values().length];
        for (Layer layer : Layer.values()) {
            Weights learned = learned(layer);
            double step = step(layer);
            row[2 * layer.ordinal()] = steps(learned.get(learned.begin(feature)), step);
            row[2 * layer.ordinal() + 1] = steps(learned.get(learned.inside(feature)), step);
        }
        return row;
    }

    private static byte steps(double weight, double step) {
        return (byte) Math.clamp(Math.round(weight / step), -MOST, MOST);
    }

    private static boolean speaks(byte[] row) {
        for (byte steps : row) {
            if (Math.abs(steps) >= LEAST) {
                return true;
            }
        }
        return false;
    }

    /** What one step of a layer is worth: its greatest weight has {@link #MOST}. */
    private double step(Layer layer) {
        return Objects.requireNonNull(steps.get(layer));
    }

    private Weights learned(Layer layer) {
        return Objects.requireNonNull(weights.get(layer));
    }
}
