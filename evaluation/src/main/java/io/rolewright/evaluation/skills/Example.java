package io.rolewright.evaluation.skills;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Chain;
import io.rolewright.engine.mention.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sentence as the learner sees it.
 *
 * @param advert number of the advert that it stands in
 * @param features numbers of the features of each token
 * @param tags the true tags of each layer
 */
record Example(int advert, int[][] features, Map<Layer, int[]> tags) {
    int size() {
        return features.length;
    }

    int[] tags(Layer layer) {
        return tags.getOrDefault(layer, new int[0]);
    }

    /** An {@code I} that follows no other tag begins a span. */
    static int[] tags(List<String> written) {
        int[] tags = new int[written.size()];
        for (int i = 0; i < tags.length; i++) {
            boolean inside = written.get(i).equals("I") && i > 0 && tags[i - 1] != Chain.OUTSIDE;
            tags[i] = written.get(i).equals("O") ? Chain.OUTSIDE : inside ? Chain.INSIDE : Chain.BEGIN;
        }
        return tags;
    }

    /** The stretches that tags mark. */
    static List<Span> spans(int[] tags) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= tags.length; i++) {
            int tag = i < tags.length ? tags[i] : Chain.OUTSIDE;
            if (start >= 0 && tag != Chain.INSIDE) {
                spans.add(new Span(start, i));
                start = -1;
            }
            start = tag == Chain.BEGIN ? i : start;
        }
        return spans;
    }
}
