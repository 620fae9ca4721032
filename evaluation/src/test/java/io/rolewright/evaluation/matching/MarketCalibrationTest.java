package io.rolewright.evaluation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarketCalibrationTest {
    @Test
    void givesBackTheSharesThatItWasFittedTo() {
        Calibration curve =
                Calibration.fitted(List.of(-2f, -2f, -2f, -2f, 2f, 2f, 2f, 2f), List.of(0, 0, 0, 4, 4, 4, 4, 0));

        assertThat(curve.offset()).isCloseTo(0, within(1e-6));
        assertThat(curve.slope()).isCloseTo(Math.log(3) / 2, within(1e-6));
    }

    @Test
    void staysFiniteWhereMarginsAreFarApart() {
        Calibration curve = Calibration.fitted(List.of(-90f, -80f, 5f, 6f), List.of(0, 1, 2, 3));

        assertThat(curve.slope()).isPositive().isLessThan(10);
        assertThat(curve.offset()).isFinite();
    }
}
