package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;

/** Scores a profile against an advert, and says why. Any number of threads may share a ranker. */
public sealed interface Ranker permits WeightedRanker, LearnedRanker {
    /**
     * Compares the two; spans of the evidence point into the résumé's text.
     *
     * @param wording the résumé's words
     */
    Match rank(Advert advert, Profile profile, Wording wording);

    /** The score of {@link #rank} alone, 0 to 100 with two decimals. */
    default double score(Advert advert, Profile profile, Wording wording) {
        return rank(advert, profile, wording).score();
    }

    /**
     * The ranker of this jar: by its model, or by weights where that cannot be used, which {@link #version()} tells.
     *
     * @param taxonomy the one that adverts and profiles were read with
     * @param today the month that lasting jobs reach to
     */
    static Ranker bundled(Taxonomy taxonomy, YearMonth today) {
        try {
            return new LearnedRanker(taxonomy, RankingModel.bundled(), today);
        } catch (UnusableForestException e) {
            return new WeightedRanker(taxonomy, Weights.standard(), today);
        }
    }

    /** What makes the scores: two rankers of one version give equal scores. */
    String version();
}
