package io.rolewright.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Expected figures are worked out by hand, step by step in the comments. */
class ImpactAuditTest {
    private static final ImpactAudit AUDIT = new ImpactAudit(AuditRules.STANDARD);

    /**
     * 1,000 people: 400 women of whom 180 score above the median (0.45), 500 men of whom 275 (0.55), 10 others of whom 5, and
     * 90 who did not say, of whom 40.
     */
    private static final List<ScoredGroup> POPULATION = List.of(
            group(Sex.FEMALE, Ethnicity.ASIAN, 100, 60),
            group(Sex.FEMALE, Ethnicity.WHITE, 200, 100),
            group(Sex.FEMALE, Ethnicity.BLACK_OR_AFRICAN_AMERICAN, 100, 20),
            group(Sex.MALE, Ethnicity.ASIAN, 150, 90),
            group(Sex.MALE, Ethnicity.WHITE, 300, 160),
            group(Sex.MALE, Ethnicity.BLACK_OR_AFRICAN_AMERICAN, 50, 25),
            group(Sex.OTHER, Ethnicity.WHITE, 10, 5),
            new ScoredGroup(Declared.NOTHING, 90, 40));

    @Test
    void comparesSexesWithTheHighestRate() {
        ImpactTable table = AUDIT.of(POPULATION).get(0);

        assertThat(table.attribute()).isEqualTo(Attribute.SEX);
        assertThat(table.unknown()).isEqualTo(90);
        assertThat(table.rows()).extracting(ImpactRow::category).containsExactly("FEMALE", "MALE", "OTHER");
        // 180 / 400 = 0.45; 275 / 500 = 0.55; 0.45 / 0.55 = 0.818182
        assertThat(table.rows().get(0).rate()).isEqualTo(0.45);
        assertThat(ratio(table, 0)).isCloseTo(0.818182, within(5e-7));
        assertThat(ratio(table, 1)).isEqualTo(1);
    }

    @Test
    void statesACategoryThatIsTooSmallAndComparesItNot() {
        ImpactRow other = AUDIT.of(POPULATION).get(0).rows().get(2);

        // 10 of 910 people whose category is known are 1.1 %
        assertThat(other.tooFew()).isTrue();
        assertThat(other.scored()).isEqualTo(10);
        assertThat(other.rate()).isEqualTo(0.5);
        assertThat(other.comparison()).isEmpty();
    }

    @Test
    void comparesExactlyTwoInAHundred() {
        List<ScoredGroup> groups =
                List.of(group(Sex.FEMALE, Ethnicity.WHITE, 2, 1), group(Sex.MALE, Ethnicity.WHITE, 98, 49));

        assertThat(AUDIT.of(groups).get(0).rows().get(0).tooFew()).isFalse();
    }

    @Test
    void takesNoHighestRateFromACategoryThatIsTooSmall() {
        List<ScoredGroup> groups =
                List.of(group(Sex.OTHER, Ethnicity.WHITE, 1, 1), group(Sex.MALE, Ethnicity.WHITE, 99, 33));

        assertThat(ratio(AUDIT.of(groups).get(0), 0)).isEqualTo(1);
    }

    @Test
    void comparesEthnicities() {
        ImpactTable table = AUDIT.of(POPULATION).get(1);

        assertThat(table.rows())
                .extracting(ImpactRow::category)
                .containsExactly("WHITE", "BLACK_OR_AFRICAN_AMERICAN", "ASIAN");
        // White 265 / 510 = 0.519608; Black 45 / 150 = 0.3; Asian 150 / 250 = 0.6, the highest
        assertThat(ratio(table, 0)).isCloseTo(0.866013, within(5e-7));
        assertThat(ratio(table, 1)).isEqualTo(0.5);
        assertThat(ratio(table, 2)).isEqualTo(1);
        assertThat(table.rows().get(1).comparison().orElseThrow().belowFourFifths())
                .isTrue();
        assertThat(table.rows().get(0).comparison().orElseThrow().belowFourFifths())
                .isFalse();
    }

    @Test
    void comparesIntersections() {
        ImpactTable table = AUDIT.of(POPULATION).get(2);

        assertThat(table.rows())
                .extracting(ImpactRow::category)
                .containsExactly(
                        "FEMALE WHITE",
                        "FEMALE BLACK_OR_AFRICAN_AMERICAN",
                        "FEMALE ASIAN",
                        "MALE WHITE",
                        "MALE BLACK_OR_AFRICAN_AMERICAN",
                        "MALE ASIAN",
                        "OTHER WHITE");
        // women who are Black: 20 / 100 = 0.2, over 0.6 of Asian women and men = 0.333333
        assertThat(ratio(table, 1)).isCloseTo(0.333333, within(5e-7));
        assertThat(ratio(table, 2)).isEqualTo(1);
        // men who are Black: 25 / 50 = 0.5, over 0.6 = 0.833333
        assertThat(ratio(table, 4)).isCloseTo(0.833333, within(5e-7));
        assertThat(table.rows().get(6).tooFew()).isTrue();
        assertThat(table.unknown()).isEqualTo(90);
    }

    @Test
    void comparesPeopleFromFortyOn() {
        ImpactTable table = AUDIT.of(List.of(
                        new ScoredGroup(aged(AgeBand.UNDER_40), 60, 36),
                        new ScoredGroup(aged(AgeBand.FORTY_OR_OVER), 40, 18),
                        new ScoredGroup(Declared.NOTHING, 5, 1)))
                .get(3);

        // 18 / 40 = 0.45 over 36 / 60 = 0.6
        assertThat(ratio(table, 1)).isEqualTo(0.75);
        assertThat(table.unknown()).isEqualTo(5);
    }

    @Test
    void testsExactly() {
        ImpactTable table = AUDIT.of(
                        List.of(group(Sex.FEMALE, Ethnicity.WHITE, 4, 1), group(Sex.MALE, Ethnicity.WHITE, 4, 3)))
                .get(0);

        // The tea test: (C(4,1) C(4,3) + C(4,0) C(4,4)) / C(8,4) on each side = (16 + 1) / 70 * 2 = 34 / 70
        assertThat(table.rows().get(0).comparison().orElseThrow().probability()).isCloseTo(34.0 / 70, within(1e-9));
    }

    @Test
    void givesExactIntervalsOfRates() {
        List<ImpactRow> rows = AUDIT.of(
                        List.of(group(Sex.FEMALE, Ethnicity.WHITE, 10, 0), group(Sex.MALE, Ethnicity.WHITE, 10, 10)))
                .get(0)
                .rows();

        // With none of n the upper end is 1 - 0.025^(1/n) = 0.308497; with all of n the lower end is its mirror
        assertThat(rows.get(0).rateInterval())
                .isEqualTo(new Interval(0, rows.get(0).rateInterval().high()));
        assertThat(rows.get(0).rateInterval().high()).isCloseTo(0.308497, within(5e-7));
        assertThat(rows.get(1).rateInterval().low()).isCloseTo(0.691503, within(5e-7));
        assertThat(rows.get(1).rateInterval().high()).isEqualTo(1);
    }

    @Test
    void givesIntervalsOfRatios() {
        Interval interval = AUDIT.of(POPULATION)
                .get(0)
                .rows()
                .get(0)
                .comparison()
                .orElseThrow()
                .interval()
                .orElseThrow();

        // sqrt(1/180 - 1/400 + 1/275 - 1/500) = sqrt(0.00469192) = 0.0684976; times 1.959964 = 0.134253
        // 0.818182 * e^-0.134253 = 0.715396; 0.818182 * e^0.134253 = 0.935736
        assertThat(interval.low()).isCloseTo(0.715396, within(1e-5));
        assertThat(interval.high()).isCloseTo(0.935736, within(1e-5));
    }

    @Test
    void comparesNothingWhereNobodyIsAboveTheMedian() {
        ImpactTable table =
                AUDIT.of(List.of(group(Sex.FEMALE, Ethnicity.WHITE, 5, 0))).get(0);

        assertThat(table.rows().get(0).comparison()).isEmpty();
        assertThat(AUDIT.of(List.of()))
                .allSatisfy(empty -> assertThat(empty.rows()).isEmpty());
    }

    @Test
    void takesTheMedianBetweenTwo() {
        assertThat(ImpactAudit.median(new double[] {3, 1, 2})).isEqualTo(2);
        assertThat(ImpactAudit.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
        assertThatThrownBy(() -> ImpactAudit.median(new double[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImpactAudit.median(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void countsEverybodyOnceAndStaysWithinOne(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> sizes, @ForAll @IntRange(max = 100) int share) {
        List<ScoredGroup> groups = sizes.stream().map(size -> any(size, share)).toList();
        int all = sizes.stream().mapToInt(Integer::intValue).sum();

        for (ImpactTable table : AUDIT.of(groups)) {
            assertThat(table.rows().stream().mapToInt(ImpactRow::scored).sum() + table.unknown())
                    .isEqualTo(all);
            assertThat(table.rows()).allSatisfy(row -> {
                assertThat(row.rate())
                        .isBetween(row.rateInterval().low(), row.rateInterval().high());
                row.comparison().ifPresent(compared -> {
                    assertThat(compared.impactRatio()).isBetween(0.0, 1.0);
                    assertThat(compared.probability()).isBetween(0.0, 1.0 + 1e-9);
                    compared.interval()
                            .ifPresent(interval ->
                                    assertThat(compared.impactRatio()).isBetween(interval.low(), interval.high()));
                });
            });
        }
    }

    private static ScoredGroup any(int size, int share) {
        Optional<Sex> sex = size % 4 == 3 ? Optional.empty() : Optional.of(Sex.values()[size % 3]);
        Optional<Ethnicity> ethnicity = Optional.of(Ethnicity.values()[size % 7]);
        Optional<AgeBand> age = size % 5 == 0 ? Optional.empty() : Optional.of(AgeBand.values()[size % 2]);
        return new ScoredGroup(new Declared(sex, ethnicity, age), size, size * share / 100);
    }

    private static double ratio(ImpactTable table, int row) {
        return table.rows().get(row).comparison().orElseThrow().impactRatio();
    }

    private static Declared aged(AgeBand band) {
        return new Declared(Optional.empty(), Optional.empty(), Optional.of(band));
    }

    private static ScoredGroup group(Sex sex, Ethnicity ethnicity, int scored, int above) {
        return new ScoredGroup(new Declared(Optional.of(sex), Optional.of(ethnicity), Optional.empty()), scored, above);
    }
}
