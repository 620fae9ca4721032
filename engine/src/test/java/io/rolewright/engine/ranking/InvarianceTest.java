package io.rolewright.engine.ranking;

import static io.rolewright.engine.ranking.People.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Adverts;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.resume.Profile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Swaps of what says who somebody is move no score, cold or learned. */
class InvarianceTest {
    private static final Advert JAVA = Adverts.seniorJavaEngineer();
    private static final FeatureList LIST = FeatureList.bundled();
    private static final LearnedRanker LEARNED = learned();
    private static final String CV = People.JAVA_ENGINEER
            .replace("Odalys Quillfeather\n", "Odalys Quillfeather\nPhoto: odalys.jpg\nBorn 4 May 1988, she/her\n")
            .replace("Melbourne VIC", "12 Wattle Street, Melbourne VIC")
            .replace("• Run them", "• She runs them");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Odalys Quillfeather                  ; Mohammed Nguyen-Okafor
            Odalys Quillfeather                  ; Java Kubernetes
            Odalys Quillfeather                  ; 王秀英
            Photo: odalys.jpg                    ; Photo: other.png
            Photo: odalys.jpg                    ; ''
            Born 4 May 1988, she/her             ; Born 17 August 1961, he/him
            Born 4 May 1988, she/her             ; Aged 63, a young man at heart, married, two children
            Born 4 May 1988, she/her             ; ''
            She runs them                        ; He runs them
            She runs them                        ; They run them
            Monash University                    ; Harvard University
            Monash University                    ; Springfield Community College
            12 Wattle Street                     ; 7 Harbour Parade
            Copperleaf Systems                   ; Megacorp International
            odalys.quillfeather@example.com      ; m@example.org
            0491 570 156                         ; +44 7700 900123
            """)
    void noScoreMoves(String words, String others) {
        assertThat(CV).contains(words);
        String swapped = CV.replace(words, others);

        assertThat(features(swapped)).containsExactly(features(CV));
        assertThat(cold(swapped)).isEqualTo(cold(CV));
        assertThat(score(swapped)).isEqualTo(score(CV));
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
        assertThat(score(moved)).isLessThanOrEqualTo(score(CV));
    }

    @Test
    void theNamesOfThePlaceOfWorkAreNoRequirement() {
        assertThat(RequirementWords.stems("Java")).containsExactly("java");
        assertThat(JAVA.requirements())
                .allSatisfy(requirement ->
                        assertThat(RequirementWords.stems(JAVA, requirement)).doesNotContain("melbourn"));
    }

    private static float[] features(String resume) {
        Profile profile = profile(resume);
        float[] features = People.RANKER.features(JAVA, profile, Wording.of(profile, resume));
        assertThat(Arrays.equals(features, LIST.unknown())).isFalse();
        return features;
    }

    private static double cold(String resume) {
        Profile profile = profile(resume);
        return People.RANKER.rank(JAVA, profile, Wording.of(profile, resume)).score();
    }

    private static double score(String resume) {
        Profile profile = profile(resume);
        return LEARNED.score(JAVA, profile, Wording.of(profile, resume));
    }

    private static LearnedRanker learned() {
        try {
            return new LearnedRanker(People.TAXONOMY, RankingModel.bundled(), People.TODAY);
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
    }
}
