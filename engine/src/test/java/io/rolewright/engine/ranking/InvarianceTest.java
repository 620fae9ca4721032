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
    private static final Reading ORIGINAL = PAIR.reading(CV);

    static List<Swap> swaps() {
        return InvarianceCheck.bundledSwaps();
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void noScoreMoves(Swap swap) {
        Reading swapped = PAIR.reading(swap.in(CV));

        assertThat(features(swapped)).containsExactly(features(ORIGINAL));
        assertThat(match(People.RANKER, swapped).score())
                .isEqualTo(match(People.RANKER, ORIGINAL).score());
        assertThat(match(LEARNED, swapped).contributions())
                .isEqualTo(match(LEARNED, ORIGINAL).contributions());
        assertThat(match(LEARNED, swapped).score())
                .isEqualTo(match(LEARNED, ORIGINAL).score());
    }

    @Test
    void whatAnAdvertSaysOfAgeOrSexCountsForNobody() {
        List<String> words = RequirementWords.stems("a young, energetic salesman; mature women and single mothers");

        assertThat(words).contains("energetic").doesNotContain("young", "matur", "women", "singl", "mother");
    }

    @Test
    void aMovedTownChangesTheLocationAlone() {
        Reading moved = PAIR.reading(CV.replace("Melbourne VIC", "Darwin NT"));
        float[] here = features(ORIGINAL);
        float[] there = features(moved);
        int place = LIST.place("location.nearness");

        assertThat(there[place]).isNotEqualTo(here[place]);
        there[place] = here[place];
        assertThat(there).containsExactly(here);
        assertThat(match(LEARNED, moved).score())
                .isLessThan(match(LEARNED, ORIGINAL).score());
    }

    @Test
    void theNamesOfThePlaceOfWorkAreNoRequirement() {
        assertThat(RequirementWords.stems("Java")).containsExactly("java");
        assertThat(JAVA.requirements())
                .allSatisfy(requirement -> assertThat(RequirementWords.stems(JAVA, requirement, List.of()))
                        .doesNotContain("melbourn"));
    }

    private static float[] features(Reading reading) {
        float[] features = People.RANKER.features(PAIR.advert(), reading.profile(), reading.wording());
        assertThat(Arrays.equals(features, LIST.unknown())).isFalse();
        return features;
    }

    private static Match match(Ranker ranker, Reading reading) {
        return ranker.rank(PAIR.advert(), reading.profile(), reading.wording());
    }

    private static LearnedRanker learned() {
        try {
            return new LearnedRanker(People.TAXONOMY, RankingModel.bundled(), People.TODAY);
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
    }
}
