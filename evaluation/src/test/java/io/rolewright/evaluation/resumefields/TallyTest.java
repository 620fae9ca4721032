package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = new Tally();

    @Test
    void countsEachWantedValueOnce() {
        tally.count(List.of("baker", "baker", "cook"), List.of(Set.of("baker"), Set.of("nurse")));
        assertThat(tally.precision()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.f1()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void takesAnyWayToSayAValue() {
        tally.count(List.of("payroll"), List.of(Set.of("payroll", "paying people")));
        assertThat(tally.f1()).isEqualTo(1);
    }

    @Test
    void punishesSilence() {
        tally.count(List.of(), List.of(Set.of("baker")));
        assertThat(tally.f1()).isZero();
        assertThat(tally.precision()).isEqualTo(1);
    }
}
