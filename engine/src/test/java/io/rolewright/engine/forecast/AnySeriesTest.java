package io.rolewright.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class AnySeriesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);

    @Property(tries = 60)
    void intervalsNestAroundAFiniteValueThatIsNotBelowZero(
            @ForAll Step step, @ForAll("values") double[] values, @ForAll @IntRange(min = 1, max = 30) int steps) {
        Forecast forecast = Forecaster.forecast(Series.of(step, FIRST, values), steps);

        assertThat(forecast.points()).hasSize(values.length == 0 ? 0 : steps).allSatisfy(point -> {
            assertThat(point.value()).isFinite().isNotNegative();
            assertThat(point.likely().holds(point.value())).isTrue();
            assertThat(point.sure().low()).isLessThanOrEqualTo(point.likely().low());
            assertThat(point.sure().high())
                    .isGreaterThanOrEqualTo(point.likely().high());
        });
    }

    @Property(tries = 40)
    void aConstantSeriesStaysAsItIs(
            @ForAll Step step,
            @ForAll @IntRange(min = 1, max = 120) int size,
            @ForAll @DoubleRange(min = 0, max = 1e6) double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        Offset<Double> nothing = within(1e-9 * (1 + value));

        assertThat(Forecaster.forecast(Series.of(step, FIRST, values), 10).points())
                .allSatisfy(point -> {
                    assertThat(point.value()).isCloseTo(value, nothing);
                    assertThat(point.sure().low()).isCloseTo(value, nothing);
                    assertThat(point.sure().high()).isCloseTo(value, nothing);
                });
    }

    @Property(tries = 40)
    void twoToTheKTimesTheSeriesHasAsManyTimesTheForecast(
            @ForAll Step step, @ForAll("values") double[] values, @ForAll @IntRange(min = -3, max = 12) int k) {
        double factor = Math.pow(2, k);
        Forecast one = Forecaster.forecast(Series.of(step, FIRST, values), 9);
        Forecast other = Forecaster.forecast(
                Series.of(
                        step,
                        FIRST,
                        Arrays.stream(values).map(value -> factor * value).toArray()),
                9);

        assertThat(other.method()).isEqualTo(one.method());
        for (int i = 0; i < one.points().size(); i++) {
            Point expected = one.points().get(i);
            Point point = other.points().get(i);
            assertThat(point.value()).isCloseTo(factor * expected.value(), within(1e-6 * factor));
            assertThat(point.likely().high())
                    .isCloseTo(factor * expected.likely().high(), within(1e-6 * factor));
            assertThat(point.sure().low()).isCloseTo(factor * expected.sure().low(), within(1e-6 * factor));
        }
    }

    @Property(tries = 20)
    void theSameSeriesHasTheSameForecast(@ForAll Step step, @ForAll("values") double[] values) {
        Series series = Series.of(step, FIRST, values);

        assertThat(Forecaster.forecast(series, 5)).isEqualTo(Forecaster.forecast(series, 5));
    }

    @Provide
    Arbitrary<double[]> values() {
        Arbitrary<Double> counts = Arbitraries.integers().between(0, 40).map(count -> (double) count);
        return counts.array(double[].class).ofMinSize(0).ofMaxSize(130);
    }
}
