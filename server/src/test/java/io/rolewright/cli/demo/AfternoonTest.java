package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfternoonTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23})
    void isSomewhereAtEveryHour(int hour) {
        var now = Instant.parse("2026-11-29T%02d:59:30Z".formatted(hour));

        assertThat(now.atZone(Afternoon.at(now)).getHour()).isEqualTo(13);
    }
}
