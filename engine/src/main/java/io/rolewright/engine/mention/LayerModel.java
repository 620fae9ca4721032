package io.rolewright.engine.mention;

import java.util.List;

/**
 * What was learned for one layer beside the weights of features.
 *
 * @param transitions as {@link Chain} takes them
 * @param step what one step of a feature's weight is worth
 * @param choice which mentions are told
 */
public record LayerModel(List<Double> transitions, double step, Choice choice) {
    public LayerModel {
        transitions = List.copyOf(transitions);
        if (transitions.size() != Chain.TAGS * Chain.TAGS || !(step > 0)) {
            throw new IllegalArgumentException("%d transitions, step %f".formatted(transitions.size(), step));
        }
    }

    Chain chain() {
        return new Chain(transitions.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
