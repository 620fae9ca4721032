package io.rolewright.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RebateLadderTest {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Ladders as terms may have them: days that rise, shares that fall. */
    @Provide
    Arbitrary<RebateLadder> ladders() {
        return Arbitraries.integers()
                .between(0, 20)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.integers().between(1, 3_650).set().ofSize(size),
                                Arbitraries.integers().between(1, 10_000).set().ofSize(size))
                        .as((days, shares) ->
                                ladder(sorted(days), sorted(shares).reversed())));
    }

    private static List<Integer> sorted(Set<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static RebateLadder ladder(List<Integer> days, List<Integer> hundredths) {
        return new RebateLadder(IntStream.range(0, days.size())
                .mapToObj(step -> new RebateStep(days.get(step), BigDecimal.valueOf(hundredths.get(step), 2)))
                .toList());
    }

    @Property
    void neverGivesBackMoreForWhoWorkedLonger(
            @ForAll("ladders") RebateLadder ladder,
            @ForAll @LongRange(max = 4_000) long days,
            @ForAll @LongRange(max = 4_000) long more) {
        assertThat(ladder.percent(days + more)).isLessThanOrEqualTo(ladder.percent(days));
    }

    @Property
    void givesBackBetweenNothingAndAll(
            @ForAll("ladders") RebateLadder ladder, @ForAll @LongRange(max = Long.MAX_VALUE) long days) {
        assertThat(ladder.percent(days)).isBetween(BigDecimal.ZERO, ALL);
    }

    @Property
    void goesDownTheDayAfterAStepAndGivesNothingBackBehindTheLast(@ForAll("ladders") RebateLadder ladder) {
        var steps = ladder.steps();
        for (var number = 0; number < steps.size(); number++) {
            var step = steps.get(number);
            assertThat(ladder.percent(step.untilDay())).isEqualTo(step.percent());
            assertThat(ladder.percent(step.untilDay() + 1L))
                    .isEqualTo(number + 1 < steps.size() ? steps.get(number + 1).percent() : BigDecimal.ZERO);
        }
    }

    @Test
    void givesAllBackForWhoNeverCame() {
        var ladder = ladder(List.of(30, 90), List.of(10_000, 5_000));

        assertThat(ladder.percent(0)).isEqualByComparingTo("100");
        assertThat(ladder.percent(31)).isEqualByComparingTo("50");
        assertThat(ladder.percent(91)).isZero();
        assertThat(new RebateLadder(List.of()).percent(0)).isZero();
        assertThatThrownBy(() -> ladder.percent(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsHalfUpToTheSmallestCoin() {
        var ladder = ladder(List.of(30), List.of(3_333));

        assertThat(ladder.of(new Money("100.01", "AUD"), 30)).isEqualTo(new Money("33.33", "AUD"));
        assertThat(ladder.of(new Money("1500", "JPY"), 1)).isEqualTo(new Money("500", "JPY"));
        assertThat(ladder.of(new Money("100.01", "AUD"), 31)).isEqualTo(new Money("0.00", "AUD"));
    }
}
