package io.rolewright.evaluation.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.document.Span;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpanTallyTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void countsTheSameTokensStrictlyAndAnyOverlapLeniently() {
        SpanTally tally = new SpanTally();
        tally.add(
                List.of(new Span(0, 2), new Span(4, 5), new Span(8, 9)),
                List.of(new Span(0, 2), new Span(3, 6), new Span(6, 7), new Span(10, 11)));
        assertThat(tally.strict().precision()).isCloseTo(1.0 / 3, EXACT);
        assertThat(tally.strict().recall()).isCloseTo(1.0 / 4, EXACT);
        assertThat(tally.strict().f1()).isCloseTo(2.0 / 7, EXACT);
        assertThat(tally.lenient().precision()).isCloseTo(2.0 / 3, EXACT);
        assertThat(tally.lenient().recall()).isCloseTo(2.0 / 4, EXACT);
    }

    @Test
    void isZeroWhereNothingIsToldAndNothingTrue() {
        assertThat(new SpanTally().strict().f1()).isZero();
        assertThat(new SpanTally().lenient().f1()).isZero();
    }
}
