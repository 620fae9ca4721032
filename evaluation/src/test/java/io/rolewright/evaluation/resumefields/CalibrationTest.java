package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final Calibration calibration = new Calibration();

    @Test
    void hasNoErrorWhereSharesAgree() {
        add(0.75, 3, 1);
        assertThat(calibration.error()).isEqualTo(0, within(1e-9));
    }

    /** Bins of 4 and 1 answers: (4 · |0.75 − 0.95| + 1 · |0 − 0.35|) / 5. */
    @Test
    void weighsEachBinByItsAnswers() {
        add(0.95, 3, 1);
        add(0.35, 0, 1);
        assertThat(calibration.error()).isEqualTo((4 * 0.2 + 0.35) / 5, within(1e-9));
    }

    @Test
    void countsCertaintyInTheLastBin() {
        add(1, 1, 0);
        add(0.9, 0, 1);
        assertThat(calibration.error()).isEqualTo(0.45, within(1e-9));
        assertThat(new Calibration().error()).isZero();
    }

    private void add(double confidence, int right, int wrong) {
        for (int i = 0; i < right; i++) {
            calibration.add(confidence, true);
        }
        for (int i = 0; i < wrong; i++) {
            calibration.add(confidence, false);
        }
    }
}
