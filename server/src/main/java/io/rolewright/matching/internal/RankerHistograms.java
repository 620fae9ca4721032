package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.models.Distribution;
import io.rolewright.models.Observation;
import io.rolewright.models.Reference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a version of the ranker has seen and said. */
final class RankerHistograms {
    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final Histogram scores = Histogram.ofScores();
    private final Histogram millis = Histogram.ofMillis();
    private final List<Histogram> features = Stream.generate(Histogram::ofFeature)
            .limit(FeatureList.bundled().features().size())
            .toList();

    void add(float[] row, double score, long nanos) {
        scores.add(score);
        millis.add(nanos / NANOS);
        for (var place = 0; place < row.length; place++) {
            features.get(place).add(row[place]);
        }
    }

    Observation observation() {
        return new Observation(millis.distribution(), scores.distribution(), inputs(), null);
    }

    /** @param quality how right the version was, 0 to 1 */
    Reference reference(double quality) {
        return new Reference(scores.distribution(), inputs(), quality);
    }

    private Map<String, Distribution> inputs() {
        var inputs = new TreeMap<String, Distribution>();
        var names = FeatureList.bundled().names();
        for (var place = 0; place < names.size(); place++) {
            inputs.put(names.get(place), features.get(place).distribution());
        }
        return inputs;
    }
}
