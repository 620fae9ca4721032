package io.rolewright.engine.titles;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.embedding.TwoTopics;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.TitleLanguage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleMatcherTest {
    private static final TitleLanguage LANGUAGE = new TitleLanguage(Taxonomy.bundled());
    private static final List<TitleLabel> LABELS = List.of(
            new TitleLabel("nurse", "registered nurse"),
            new TitleLabel("nurse", "staff nurse"),
            new TitleLabel("nurse-manager", "nursing home manager"),
            new TitleLabel("sales", "sales manager"),
            new TitleLabel("developer", "software developer"),
            new TitleLabel("hr", "human resources manager"),
            new TitleLabel("driver", "heavy goods vehicle driver"),
            new TitleLabel("physician", "physician"),
            new TitleLabel("welder", "welder"));
    private static final TitleMatcher LEXICAL = TitleMatcher.lexical(LABELS, LANGUAGE);

    @ParameterizedTest
    @CsvSource({
        "Staff Nurse (Band 5) - Leeds - £28k, nurse",
        "RN, nurse",
        "Managers of Nursing Homes, nurse-manager",
        "Snr Sales Mgr, sales",
        "Head of HR / HR Manager, hr",
        "HGV drivers, driver",
        "welding operative, welder",
        "Softwaredeveloper, developer"
    })
    void seesThroughHowTitlesAreWritten(String title, String id) {
        assertThat(LEXICAL.best(title, 1)).extracting(TitleHit::id).containsExactly(id);
    }

    @Test
    void namesTheLabelThatFitsBest() {
        assertThat(LEXICAL.best("staff nurses", 1).getFirst().label()).isEqualTo("staff nurse");
    }

    @Test
    void anOccupationAnswersOnce() {
        assertThat(LEXICAL.best("nurse", 9))
                .extracting(TitleHit::id)
                .doesNotHaveDuplicates()
                .contains("nurse");
    }

    @Test
    void equalScoresStandInTheOrderOfTheirIds() {
        List<TitleLabel> twins =
                List.of(new TitleLabel("b", "baker"), new TitleLabel("a", "baker"), new TitleLabel("c", "baker"));
        assertThat(TitleMatcher.lexical(twins, LANGUAGE).best("Baker", 3))
                .extracting(TitleHit::id)
                .containsExactly("a", "b", "c");
    }

    @Test
    void findsNothingWhereNothingIsInCommon() {
        assertThat(LEXICAL.best("看護師", 5)).isEmpty();
        assertThat(LEXICAL.best("", 5)).isEmpty();
    }

    @Test
    void meaningFindsWhatSharesNoWord() {
        List<Integer> done = new ArrayList<>();
        TitleMatcher matcher = TitleMatcher.withMeaning(
                LABELS, LANGUAGE, new TwoTopics(text -> text.equals("doctor") || text.equals("physician")), done::add);
        assertThat(matcher.best("doctor", 1)).extracting(TitleHit::id).containsExactly("physician");
        assertThat(done).hasSize(LABELS.size()).isSorted();
    }

    @Test
    void otherWeightsGiveAnotherOrder() {
        TitleMatcher matcher = TitleMatcher.withMeaning(
                LABELS, LANGUAGE, new TwoTopics(text -> text.equals("doctor") || text.equals("physician")), done -> {});
        assertThat(matcher.weighing(TitleWeights.lexical()).best("Staff Nurse", 1))
                .isEqualTo(LEXICAL.best("Staff Nurse", 1));
    }

    @Property(tries = 200)
    void anyTitleIsAnsweredBestFirst(@ForAll String noise) {
        List<TitleHit> hits = LEXICAL.best(noise + " sales manager", 4);
        assertThat(hits).hasSizeLessThanOrEqualTo(4);
        assertThat(hits.stream().map(TitleHit::score).toList()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
}
