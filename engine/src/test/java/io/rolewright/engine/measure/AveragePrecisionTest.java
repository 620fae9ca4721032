package io.rolewright.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AveragePrecisionTest {
    @Test
    void equalsAFigureDoneByHand() {
        double byHand = (1.0 / 1 + 2.0 / 3) / 3;

        assertThat(AveragePrecision.of(List.of(2, 0, 1, 0), 3)).isCloseTo(byHand, within(1e-12));
    }

    @Test
    void isOneWhenNothingIsOfUse() {
        assertThat(AveragePrecision.of(List.of(0, 0), 0)).isOne();
    }

    @Test
    void refusesFewerOfUseThanAreRanked() {
        assertThatThrownBy(() -> AveragePrecision.of(List.of(1, 1), 1)).hasMessageContaining("1 of use, 2 ranked");
    }

    @Test
    void recallCountsTheFirstOnly() {
        assertThat(Recall.at(2, List.of(1, 0, 3), 4)).isEqualTo(0.25);
        assertThat(Recall.at(2, List.of(), 0)).isOne();
    }
}
