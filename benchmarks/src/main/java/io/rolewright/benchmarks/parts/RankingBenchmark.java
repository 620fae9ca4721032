package io.rolewright.benchmarks.parts;

import io.rolewright.engine.forest.Forest;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.Feature;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.RankingModel;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One row of features by the starting model; the rows differ, so that no branch is learned by heart. */
@State(Scope.Benchmark)
public class RankingBenchmark {
    private static final int ROWS = 4096;
    private static final double UNKNOWN = 0.1;

    private final Forest forest;
    private final float[][] rows = new float[ROWS][];
    private int next;

    /** Rows of values in the units of their features. */
    public RankingBenchmark() {
        try {
            forest = RankingModel.bundled().forest();
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
        Random random = new Random(1);
        List<Feature> features = FeatureList.bundled().features();
        for (int row = 0; row < ROWS; row++) {
            rows[row] = new float[features.size()];
            for (int i = 0; i < features.size(); i++) {
                float value = random.nextFloat() * (features.get(i).unit().equals("months") ? 60 : 1);
                rows[row][i] = random.nextDouble() < UNKNOWN ? Float.NaN : value;
            }
        }
    }

    @Benchmark
    public float score() {
        return forest.margin(rows[next++ & ROWS - 1]);
    }

    @Benchmark
    public double[] contributions() {
        return forest.contributions(rows[next++ & ROWS - 1]);
    }
}
