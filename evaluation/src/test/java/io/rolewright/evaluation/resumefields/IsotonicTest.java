package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.evaluation.resumefields.Isotonic.Outcome;
import io.rolewright.evaluation.resumefields.Isotonic.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsotonicTest {
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void keepsStepsThatRise() {
        add(0.5, 50, 50);
        add(0.9, 90, 10);
        List<Step> steps = Isotonic.fitted(outcomes);
        assertThat(steps).extracting(Step::from).containsExactly(0.5, 0.9);
        assertThat(steps.getLast().share()).isEqualTo(91 / 102.0, within(1e-9));
    }

    @Test
    void poolsStepsThatFall() {
        add(0.5, 90, 10);
        add(0.9, 50, 50);
        assertThat(Isotonic.fitted(outcomes))
                .singleElement()
                .satisfies(step -> assertThat(step.share()).isEqualTo(141 / 202.0, within(1e-9)));
    }

    @Test
    void joinsAStepOfFewAnswersToItsNeighbour() {
        add(0.5, 50, 50);
        add(0.9, 3, 0);
        assertThat(Isotonic.fitted(outcomes)).hasSize(1);
    }

    private void add(double confidence, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            outcomes.add(new Outcome(confidence, i < right));
        }
    }
}
