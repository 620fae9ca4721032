package io.rolewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private final Scorecard card = new Scorecard("gazetteer", "BM25");

    @Test
    void standsBesideBaselinesAndBar() {
        card.add("F1", Unit.SHARE, 0.6, Bar.atLeast(0.6), 0.25, Double.NaN);
        card.add("p99", Unit.MILLIS, 61, Bar.none());
        assertThat(card.head()).containsExactly("what", "ours", "gazetteer", "BM25", "bar", "held");
        assertThat(card.rows())
                .containsExactly(
                        List.of("F1", "0.600", "0.250", "", "at least 0.600", "yes"),
                        List.of("p99", "61.0 ms", "", "", "", ""));
        assertThat(card.holds()).isTrue();
    }

    @Test
    void anAimThatIsNotReachedFailsNothing() {
        card.add("strict F1", Unit.SHARE, 0.55, Bar.aim(0.64));
        assertThat(card.rows().getFirst()).endsWith("aim 0.640", "not yet");
        assertThat(card.holds()).isTrue();
    }

    @Test
    void aBarOnEitherSideIsMissed() {
        Scorecard below = new Scorecard();
        below.add("answered", Unit.PERCENT, 84.9, Bar.atLeast(85));
        assertThat(below.rows().getFirst()).endsWith("at least 85.0 %", "NO");
        assertThat(below.holds()).isFalse();

        Scorecard above = new Scorecard();
        above.add("crashes", Unit.COUNT, 1, Bar.atMost(0));
        assertThat(above.rows().getFirst()).containsExactly("crashes", "1", "at most 0", "NO");
        assertThat(above.holds()).isFalse();
    }
}
