package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.FeatureList;
import java.util.List;
import java.util.Optional;

/**
 * One list as it was shown, with and without decisions.
 *
 * @param job names the job
 * @param shown the people from rank 1 on
 */
public record Showing(String job, List<Shown> shown) {
    public Showing {
        shown = List.copyOf(shown);
    }

    /**
     * One person of a list.
     *
     * @param features in the order of {@link FeatureList}; not a number where one was not known
     * @param score the score shown, 0 to 100
     * @param verdict what was decided; empty when nothing was
     */
    public record Shown(float[] features, double score, Optional<Verdict> verdict) {
        public Shown {
            if (features.length != FeatureList.bundled().features().size() || !(score >= 0 && score <= 100)) {
                throw new IllegalArgumentException("%d features, score %s".formatted(features.length, score));
            }
            features = features.clone();
        }

        @Override
        public float[] features() {
            return features.clone();
        }
    }
}
