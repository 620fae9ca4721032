package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void areRoundAndHoldZeroAndEveryNumber() {
        assertThat(Ticks.around(9, 28.7, 6).all()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0);
        assertThat(Ticks.around(-3, 4, 5).all()).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
        assertThat(Ticks.around(-30, -5, 3).all()).containsExactly(-30.0, -20.0, -10.0, 0.0);
        assertThat(Ticks.around(0, 1e15, 4).all()).hasSizeLessThan(6).last().isEqualTo(1e15);
    }

    @Test
    void areThereWhenThereIsNothing() {
        assertThat(Ticks.around(0, 0, 4).all()).startsWith(0.0).hasSizeGreaterThan(1);
    }

    @Test
    void countWholeThings() {
        assertThat(Ticks.around(0, 2, 8).whole().all()).containsExactly(0.0, 1.0, 2.0);
        assertThat(Ticks.around(0, 0, 8).whole().all()).containsExactly(0.0, 1.0);
    }
}
