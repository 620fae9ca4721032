package io.rolewright.models.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.models.Distribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
    /** 0.25 is where the custom says that much has changed: worked out by hand. */
    @Test
    void measuresDriftAsTheStabilityIndex() {
        var reference = new Distribution(List.of(0.5), List.of(99L, 99L), 0);
        var seen = new Distribution(List.of(0.5), List.of(149L, 49L), 0);
        // Shares with half a value more in each of three bins: 99.5, 99.5, 0.5 and 149.5, 49.5, 0.5 of 199.5.
        var first = (149.5 - 99.5) / 199.5 * Math.log(149.5 / 99.5);
        var second = (49.5 - 99.5) / 199.5 * Math.log(49.5 / 99.5);
        assertThat(Drift.index(reference, seen))
                .isCloseTo(first + second, within(1e-12))
                .isGreaterThan(0.25);
        assertThat(Drift.index(reference, reference)).isZero();
        assertThat(Drift.index(reference, new Distribution(List.of(0.5), List.of(0L, 0L), 198)))
                .isFinite()
                .isGreaterThan(5);
    }
}
