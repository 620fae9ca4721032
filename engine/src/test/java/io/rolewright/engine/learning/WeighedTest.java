package io.rolewright.engine.learning;

import static io.rolewright.engine.learning.Desk.MONDAY;
import static io.rolewright.engine.learning.Desk.decision;
import static io.rolewright.engine.learning.Desk.row;
import static io.rolewright.engine.learning.Desk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighedTest {
    private static final float[] ROW = row(Desk.PLACE, 1);

    @Test
    void ofRepeatedDecisionsTheLatestCounts() {
        Decision early = with(decision(1, 1, "ann", ROW, 1, Verdict.HIRED), 1, MONDAY);
        Decision late = with(decision(1, 1, "ann", ROW, 1, Verdict.REJECTED), 1, MONDAY.plusSeconds(60));

        assertThat(Weighed.of(List.of(late, early, early), 100))
                .singleElement()
                .satisfies(one -> assertThat(one.decision().verdict()).isEqualTo(Verdict.REJECTED));
    }

    @Test
    void twoAccountsCountApart() {
        assertThat(Weighed.of(
                        List.of(
                                decision(1, 1, "ann", ROW, 1, Verdict.HIRED),
                                decision(1, 1, "bob", ROW, 1, Verdict.REJECTED)),
                        100))
                .hasSize(2);
    }

    @Test
    void aFloodWeighsAsMuchAsTheMostOfAnAccount() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            decisions.add(decision(i, i, "flood", ROW, 1, Verdict.SHORTLISTED));
        }
        decisions.add(decision(1, 1, "ann", ROW, 1, Verdict.SHORTLISTED));
        List<Weighed> weighed = Weighed.of(decisions, 100);

        assertThat(weighed.stream().mapToDouble(Weighed::weight).sum()).isCloseTo(101, within(1e-9));
        assertThat(weighed.stream().filter(one -> one.decision().account().equals("ann")))
                .singleElement()
                .satisfies(one -> assertThat(one.weight()).isEqualTo(1));
    }

    @Test
    void whatNoFeatureKnowsOfTeachesNothing() {
        Decision asksTooMuch = decision(1, 1, "ann", ROW, 1, Verdict.REJECTED);

        assertThat(Weighed.of(List.of(with(asksTooMuch, 1, MONDAY, Reason.PAY)), 100))
                .isEmpty();
        assertThat(Weighed.of(List.of(with(asksTooMuch, 1, MONDAY, Reason.PLACE)), 100))
                .hasSize(1);
    }
}
