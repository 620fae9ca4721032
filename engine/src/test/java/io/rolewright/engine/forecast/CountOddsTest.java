package io.rolewright.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CountOddsTest {
    @Test
    void threeCoinsFallAsTheyShould() {
        CountOdds odds = new CountOdds(new double[] {0.5, 0.5, 0.5}, 0);

        assertThat(odds.mean()).isEqualTo(1.5);
        assertThat(odds.variance()).isEqualTo(0.75);
        assertThat(odds.quantile(0.124)).isZero();
        assertThat(odds.quantile(0.126)).isEqualTo(1);
        assertThat(odds.quantile(0.499)).isEqualTo(1);
        assertThat(odds.quantile(0.876)).isEqualTo(3);
    }

    @Test
    void whoIsSureIsCounted() {
        assertThat(new CountOdds(new double[] {1, 1, 0}, 0).quantile(0.01)).isEqualTo(2);
        assertThat(new CountOdds(new double[0], 0).quantile(0.99)).isZero();
    }

    @Test
    void ofThoseUnknownOnlyTheMeanCounts() {
        CountOdds odds = new CountOdds(new double[0], 4);

        assertThat(odds.mean()).isEqualTo(4);
        assertThat(odds.variance()).isEqualTo(4);
        assertThat(odds.quantile(Math.exp(-4) * 0.99)).isZero();
        assertThat(odds.quantile(0.5)).isEqualTo(4);
        assertThat(odds.quantile(0.9)).isEqualTo(7);
    }

    @Test
    void manyOfBothStayProbabilities() {
        double[] each = new double[3_000];
        Arrays.fill(each, 0.02);
        CountOdds odds = new CountOdds(each, 900);

        assertThat(odds.mean()).isCloseTo(960, within(1e-6));
        assertThat(odds.quantile(0.5)).isBetween(958, 962);
        assertThat(odds.quantile(0.975) - odds.quantile(0.025)).isBetween(115, 127);
    }
}
