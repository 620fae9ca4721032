package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Correction;
import io.rolewright.engine.ranking.RankingModel;
import java.util.List;

/** The curve from margin to score that leaves the scores of given people as high and as far apart as they were. */
record Curve(double slope, double offset) {
    /** Mean and standard deviation of the logarithm of the odds stay what they were. */
    static Curve of(RankingModel base, Correction correction, List<float[]> people) {
        double[] before = people.stream().mapToDouble(base::margin).toArray();
        double[] after = new double[before.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = before[i] + correction.of(people.get(i));
        }
        Spread was = Spread.of(before);
        Spread is = Spread.of(after);
        double slope = is.deviation() == 0 || was.deviation() == 0
                ? base.slope()
                : base.slope() * was.deviation() / is.deviation();
        return new Curve(slope, base.slope() * was.mean() + base.offset() - slope * is.mean());
    }
}
