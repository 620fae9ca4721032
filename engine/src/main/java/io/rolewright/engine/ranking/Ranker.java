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
    default Match rank(Advert advert, Profile profile, Wording wording) {
        return rank(advert, profile, wording, Wishes.NONE);
    }

    /**
     * Compares the two as a recruiter wishes. Weights of parts change how much each adds to the score, and nothing else of the
     * match; a part of weight 0 adds nothing.
     *
     * @param wording the résumé's words
     * @throws ContradictoryWishesException where the wishes cannot be fulfilled for this advert, whoever is ranked
     */
    Match rank(Advert advert, Profile profile, Wording wording, Wishes wishes);

    /** The score of {@link #rank} alone, 0 to 100 with two decimals. */
    default double score(Advert advert, Profile profile, Wording wording) {
        return score(advert, profile, wording, Wishes.NONE);
    }

    /**
     * The score alone, as a recruiter wishes.
     *
     * @throws ContradictoryWishesException where the wishes cannot be fulfilled for this advert
     */
    default double score(Advert advert, Profile profile, Wording wording, Wishes wishes) {
        return rank(advert, profile, wording, wishes).score();
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

    /** What makes the scores by wishes: {@link #version()}, and unless there are none what names them. */
    default String version(Wishes wishes) {
        return wishes.isNone() ? version() : version() + "+wishes-" + wishes.name();
    }
}
