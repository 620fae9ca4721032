package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingLimitsTest {
    @Test
    void standsForTheDocumentedNumbers() {
        assertThat(ReadingLimits.standard())
                .isEqualTo(new ReadingLimits(
                        20 * 1024 * 1024, 50 * 1024 * 1024, 200, 2_000_000, Duration.ofSeconds(10), 176 * 1024 * 1024));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingLimits(0, 1, 1, 1, Duration.ofSeconds(1), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingLimits.standard().within(Duration.ZERO));
    }
}
