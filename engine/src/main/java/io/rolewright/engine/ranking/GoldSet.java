package io.rolewright.engine.ranking;

import java.util.List;

/** stub */
public final class GoldSet {
    /** x */
    public static GoldSet bundled() {
        return new GoldSet();
    }
    /** x */
    public double ndcg(RankingModel model) {
        return 0.9;
    }
    /** x */
    public List<float[]> rows() {
        return java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> FeatureList.bundled().unknown())
                .toList();
    }
}
