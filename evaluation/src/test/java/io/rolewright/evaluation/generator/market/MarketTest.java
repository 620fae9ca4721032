package io.rolewright.evaluation.generator.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarketTest {
    private static final int JOBS = 14;
    private static final int PEOPLE = 400;
    private static final Market MARKET = Market.drawn(7, JOBS, PEOPLE);

    @Test
    void theSameSeedGivesTheSameTexts() {
        Market again = Market.drawn(7, JOBS, PEOPLE);

        assertThat(again.page(3)).isEqualTo(MARKET.page(3));
        assertThat(IntStream.range(0, PEOPLE).mapToObj(again::cv))
                .containsExactlyElementsOf(
                        IntStream.range(0, PEOPLE).mapToObj(MARKET::cv).toList());
        assertThat(Market.drawn(8, JOBS, PEOPLE).cv(0)).isNotEqualTo(MARKET.cv(0));
    }

    @Test
    void everyJobHasPeopleOfEveryGradeButTheRarest() {
        for (int job = 0; job < JOBS; job++) {
            List<Integer> grades = grades(job);

            assertThat(grades).hasSize(PEOPLE).contains(0, 1, 2, 3);
        }
    }

    @Test
    void whoFitsIsBetterThanWhoOnlyRepeatsTheWords() {
        assertThat(mean("FITTING")).isGreaterThan(2.5);
        assertThat(mean("SYNONYMOUS")).isGreaterThan(2.5);
        assertThat(mean("PARTIAL")).isBetween(1.0, 2.8);
        assertThat(mean("SHALLOW")).isBetween(0.9, 1.6);
        assertThat(mean("UNLICENSED")).isLessThan(mean("FITTING"));
        assertThat(mean("STUFFER")).isLessThan(0.3);
    }

    @Test
    void aShortfallIsNamedWhereTheGradeIsNotTheBest() {
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(MARKET.shortfalls(0, person).isEmpty()).isEqualTo(MARKET.grade(0, person) == 4);
        }
    }

    @Test
    void aStufferRepeatsTheTitleAndTheSkills() {
        int stuffer = IntStream.range(0, PEOPLE)
                .filter(person ->
                        MARKET.isDrawnFor(0, person) && MARKET.kind(person).equals("STUFFER"))
                .findFirst()
                .orElseThrow();

        assertThat(MARKET.cv(stuffer)).containsPattern("Key terms|Keen on|Ideal");
        assertThat(MARKET.shortfalls(0, stuffer)).contains("never-in-trade");
    }

    private static List<Integer> grades(int job) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> MARKET.grade(job, person))
                .toList();
    }

    /** Of the people of a kind for the jobs that they were drawn for. */
    private static double mean(String kind) {
        return IntStream.range(0, JOBS)
                .flatMap(job -> IntStream.range(0, PEOPLE)
                        .filter(person -> MARKET.isDrawnFor(job, person)
                                && MARKET.kind(person).equals(kind))
                        .map(person -> MARKET.grade(job, person)))
                .average()
                .orElseThrow();
    }
}
