package io.rolewright.benchmarks.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {
    private static final Map<Figure, BigDecimal> TRUTH =
            Map.of(new Figure("dashboard/placements", "value"), new BigDecimal("3"));

    @Test
    void figuresThatAreTheSameHold() {
        assertThat(differences("""
                {"figures": [{"metric": "placements", "value": {"number": 3.0}, "trend": {"points": []}}]}""")).isEmpty();
    }

    @Test
    void aFigureThatIsWrongIsFound() {
        assertThat(differences("""
                {"figures": [{"metric": "placements", "value": {"number": 4}, "trend": {"points": []}}]}""")).containsExactly("dashboard/placements, in March, value: 3 by SQL, 4 answered");
    }

    @Test
    void aFigureThatIsLeftOutIsFound() {
        assertThat(differences("{\"figures\": []}"))
                .containsExactly("dashboard/placements, in March, value: 3 by SQL, 0 answered");
    }

    @Test
    void aFigureOfWhichTheFactsKnowNothingIsFound() {
        assertThat(differences("""
                {"figures": [{"metric": "placements", "value": {"number": 3}, "trend": {"points": []}},
                  {"metric": "offers", "value": {"number": 1}, "trend": {"points": []}}]}""")).containsExactly("dashboard/offers, in March, value: 0 by SQL, 1 answered");
    }

    private static List<String> differences(String dashboard) {
        var comparison = new Comparison();
        comparison.add("in March", TRUTH, Answered.dashboard(new JsonMapper().readTree(dashboard)));
        return comparison.differences();
    }
}
