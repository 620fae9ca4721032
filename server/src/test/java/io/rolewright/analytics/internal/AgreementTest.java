package io.rolewright.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.internal.Agreement.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final UUID JOB = new UUID(1, 1);

    @Test
    void saysNothingWithoutPairs() {
        assertThat(Agreement.of(List.of())).isNull();
        assertThat(Agreement.of(List.of(new Decision(JOB, false, 1), new Decision(JOB, false, 2))))
                .isNull();
    }

    @Test
    void countsEqualScoresAsHalf() {
        assertThat(Agreement.of(List.of(new Decision(JOB, true, 5), new Decision(JOB, false, 5))))
                .isEqualTo(0.5);
    }

    @Test
    void isTheShareOfAllPairs() {
        var random = new Random(3);
        for (var round = 0; round < 200; round++) {
            var decisions = new ArrayList<Decision>();
            for (var one = 0; one < 30; one++) {
                decisions.add(new Decision(new UUID(0, random.nextInt(3)), random.nextBoolean(), random.nextInt(10)));
            }
            assertThat(Agreement.of(decisions)).isCloseTo(pairByPair(decisions), Offset.offset(1e-12));
        }
    }

    private static double pairByPair(List<Decision> decisions) {
        var pairs = 0;
        var agreed = 0.0;
        for (var up : decisions) {
            for (var down : decisions) {
                if (up.job().equals(down.job()) && !up.isRejected() && down.isRejected()) {
                    pairs++;
                    agreed += up.score() > down.score() ? 1 : up.score() == down.score() ? 0.5 : 0;
                }
            }
        }
        return agreed / pairs;
    }
}
