package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.MadeUpPair.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Swaps of what says who somebody is move no score, cold or learned. */
class InvarianceTest {
    private static final Advert JAVA = Adverts.seniorJavaEngineer();
    private static final FeatureList LIST = FeatureList.bundled();
    private static final LearnedRanker LEARNED = learned();
    private static final MadeUpPair PAIR = new MadeUpPair(People.TAXONOMY);
    private static final String CV = PAIR.resume();

    static List<Swap> swaps() {
        return InvarianceCheck.bundledSwaps();
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void noScoreMoves(Swap swap) {
        String swapped = swap.in(CV);

        assertThat(features(swapped)).containsExactly(features(CV));
        assertThat(score(People.RANKER, swapped)).isEqualTo(score(People.RANKER, CV));
        assertThat(score(LEARNED, swapped)).isEqualTo(score(LEARNED, CV));
    }

    @Test
    void whatAnAdvertSaysOfAgeOrSexCountsForNobody() {
        List<String> words = RequirementWords.stems("a young, energetic salesman; mature women and single mothers");

        assertThat(words).contains("energetic").doesNotContain("young", "matur", "women", "singl", "mother");
    }

    @Test
    void aMovedTownChangesTheLocationAlone() {
        String moved = CV.replace("Melbourne VIC", "Darwin NT");
        float[] here = features(CV);
        float[] there = features(moved);
        int place = LIST.place("location.nearness");

        assertThat(there[place]).isNotEqualTo(here[place]);
        there[place] = here[place];
        assertThat(there).containsExactly(here);
        assertThat(score(LEARNED, moved)).isLessThanOrEqualTo(score(LEARNED, CV));
    }

    @Test
    void theNamesOfThePlaceOfWorkAreNoRequirement() {
        assertThat(RequirementWords.stems("Java")).containsExactly("java");
        assertThat(JAVA.requirements())
                .allSatisfy(requirement ->
                        assertThat(RequirementWords.stems(JAVA, requirement)).doesNotContain("melbourn"));
    }

    private static float[] features(String resume) {
        Reading reading = PAIR.reading(resume);
        float[] features = People.RANKER.features(PAIR.advert(), reading.profile(), reading.wording());
        assertThat(Arrays.equals(features, LIST.unknown())).isFalse();
        return features;
    }

    private static double score(Ranker ranker, String resume) {
        Reading reading = PAIR.reading(resume);
        return ranker.rank(PAIR.advert(), reading.profile(), reading.wording()).score();
    }

    private static LearnedRanker learned() {
        try {
            return new LearnedRanker(People.TAXONOMY, RankingModel.bundled(), People.TODAY);
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
    }
}
