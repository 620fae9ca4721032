package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Correction;
import io.rolewright.engine.ranking.Correction.Term;
import io.rolewright.engine.ranking.Feature;
import io.rolewright.engine.ranking.FeatureList;
import java.util.ArrayList;
import java.util.List;

/** The features that differ among decided people, each with its mean and standard deviation over the known values. */
final class Standards {
    private static final List<Feature> FEATURES = FeatureList.bundled().features();

    /** A deviation of fewer known values, or a smaller one, is none. */
    private static final int ENOUGH = 10;

    private static final double LEAST_SCALE = 1e-3;

    private final List<Standard> standards;

    private record Standard(int place, double mean, double scale) {
        double steps(float[] row) {
            return Correction.steps(FEATURES.get(place), row[place], mean, scale);
        }
    }

    private Standards(List<Standard> standards) {
        this.standards = standards;
    }

    static Standards of(List<float[]> rows) {
        List<Standard> standards = new ArrayList<>();
        for (int place = 0; place < FEATURES.size(); place++) {
            int at = place;
            double[] known = rows.stream()
                    .mapToDouble(row -> Correction.counted(FEATURES.get(at), row[at]))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            Spread spread = Spread.of(known);
            if (known.length >= ENOUGH && spread.deviation() >= LEAST_SCALE) {
                standards.add(new Standard(at, rounded(spread.mean()), rounded(spread.deviation())));
            }
        }
        return new Standards(standards);
    }

    int size() {
        return standards.size();
    }

    Feature feature(int i) {
        return FEATURES.get(standards.get(i).place());
    }

    double steps(int i, float[] row) {
        return standards.get(i).steps(row);
    }

    /** Leaves out what rounds to nought. */
    Correction correction(double[] weights) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            double weight = rounded(weights[i]);
            if (weight != 0) {
                Standard standard = standards.get(i);
                terms.add(new Term(feature(i), weight, standard.mean(), standard.scale()));
            }
        }
        return new Correction(terms);
    }

    /** To four decimals, so that cards are read with ease; without a negative nought. */
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
