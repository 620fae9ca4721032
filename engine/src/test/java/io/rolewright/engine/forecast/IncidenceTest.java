package io.rolewright.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IncidenceTest {
    private final Incidence incidence = new Incidence();

    @Test
    void withoutUnknownEndsItIsAShare() {
        incidence.placed(3);
        incidence.placed(5);
        incidence.lost(1);
        incidence.lost(4);

        assertThat(incidence.within(2)).isZero();
        assertThat(incidence.within(3)).isCloseTo(0.25, within(1e-12));
        assertThat(incidence.within(400)).isCloseTo(0.5, within(1e-12));
        assertThat(incidence.within(4_000)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whoIsStillUnderWayCountsAsLongAsTheyAreSeen() {
        incidence.placed(2);
        incidence.unknown(3);
        incidence.lost(4);
        incidence.placed(6);

        assertThat(incidence.within(2)).isCloseTo(0.25, within(1e-12));
        assertThat(incidence.within(5)).isCloseTo(0.25, within(1e-12));
        assertThat(incidence.within(6)).isCloseTo(0.25 + 0.75 / 2, within(1e-12));
    }

    @Test
    void nobodyIsPlacedOfNobodyNorBeforeTheBeginning() {
        assertThat(incidence.within(10)).isZero();
        incidence.placed(0);
        assertThat(incidence.within(-1)).isZero();
        assertThat(incidence.within(0)).isEqualTo(1);
    }
}
