package io.rolewright.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointTest {
    private static final Point SYDNEY = new Point(-33.87, 151.21);
    private static final Point MELBOURNE = new Point(-37.81, 144.96);

    @Test
    void tellsTheWayInKilometres() {
        assertThat(SYDNEY.kilometresTo(MELBOURNE)).isCloseTo(713, within(4.0));
        assertThat(MELBOURNE.kilometresTo(SYDNEY)).isCloseTo(SYDNEY.kilometresTo(MELBOURNE), within(1e-9));
        assertThat(SYDNEY.kilometresTo(SYDNEY)).isZero();
        assertThat(new Point(0, 179.9).kilometresTo(new Point(0, -179.9))).isCloseTo(22.2, within(0.1));
    }

    @Test
    void refusesWhatIsNotOnTheEarth() {
        assertThatThrownBy(() -> new Point(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
