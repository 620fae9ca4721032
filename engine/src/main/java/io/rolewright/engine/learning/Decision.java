package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.FeatureList;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided about a person whom a list for a job had shown.
 *
 * @param job names the job; people of one job alone are compared
 * @param candidate names the person
 * @param account names who decided
 * @param at when
 * @param features what the list was ranked by, in the order of {@link FeatureList}; not a number where one was not known
 * @param rank where the person stood, from 1
 * @param propensity the probability that somebody looks at this rank, above 0 and up to 1; see {@link PositionBias}
 * @param verdict what was decided
 * @param reason why it was a rejection, where that was told
 */
public record Decision(
        String job,
        String candidate,
        String account,
        Instant at,
        float[] features,
        int rank,
        double propensity,
        Verdict verdict,
        Optional<Reason> reason) {
    public Decision {
        if (features.length != FeatureList.bundled().features().size()) {
            throw new IllegalArgumentException(features.length + " features");
        }
        if (rank < 1 || !(propensity > 0 && propensity <= 1)) {
            throw new IllegalArgumentException("rank %d, propensity %s".formatted(rank, propensity));
        }
        features = features.clone();
    }

    @Override
    public float[] features() {
        return features.clone();
    }
}
