package io.rolewright.benchmarks.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnsweredTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aDashboardHasValuesChangesAndSteps() {
        var answered = Answered.dashboard(JSON.readTree("""
                {"figures": [{"metric": "revenue", "currency": "AUD", "value": {"money": {"amount": "12.50", "currency": "AUD"}},
                  "before": {}, "change": 0.25,
                  "trend": {"points": [{"label": "2025-03-01", "value": 12.5}, {"label": "2025-03-02"}]}}]}"""));

        assertThat(answered.figures())
                .isEqualTo(Map.of(
                        new Figure("dashboard/revenue", "AUD value"), new BigDecimal("12.50"),
                        new Figure("dashboard/revenue", "AUD change"), new BigDecimal("0.25"),
                        new Figure("dashboard/revenue", "AUD 2025-03-01"), new BigDecimal("12.5")));
    }

    @Test
    void aReportHasTheFiguresOfItsRowsAndWhatItHides() {
        var answered = Answered.report("some", JSON.readTree("""
                {"tables": [{"name": "t", "columns": [{"name": "who", "kind": "TEXT"}, {"name": "cost", "kind": "MONEY"},
                    {"name": "people", "kind": "COUNT"}],
                  "rows": [{"cells": [{"text": "Ann"}, {"money": {"amount": "1.00", "currency": "NZD"}}, {"text": "hidden"}]}],
                  "total": {"cells": [{}, {}, {"number": 7}]}}],
                 "series": [{"name": "s", "points": [{"label": "x", "value": 3}, {"label": "y", "value": 4, "low": 2}]}]}"""));

        assertThat(answered.figures())
                .isEqualTo(Map.of(
                        new Figure("some/t/cost", "Ann NZD"), new BigDecimal("1.00"),
                        new Figure("some/t/people", "total"), new BigDecimal("7"),
                        new Figure("some/series s/value", "x"), new BigDecimal("3")));
        assertThat(answered.hidden()).isEqualTo(Set.of(new Figure("some/t/people", "Ann NZD")));
    }

    @Test
    void stepsAreDaysOrMonthsThatAreCut() {
        assertThat(Days.of("2025-02-27", "2025-03-01").steps().keySet())
                .containsExactly("2025-02-27", "2025-02-28", "2025-03-01");
        assertThat(Days.of("2024-11-10", "2025-02-20").steps())
                .containsEntry("2024-11", Days.of("2024-11-10", "2024-11-30"))
                .containsEntry("2025-02", Days.of("2025-02-01", "2025-02-20"))
                .hasSize(4);
        assertThat(Days.of("2025-03-01", "2025-03-31").before()).isEqualTo(Days.of("2025-01-29", "2025-02-28"));
    }

    @Test
    void eachFigureHasOneStatementOfItsName() {
        assertThat(Statements.read("dashboard.sql")).hasSize(14).containsKeys("resumes", "time-to-hire");
        assertThat(Statements.read("reports.sql"))
                .containsKeys("funnel/stages", "diversity/age", "forecast/series revenue-NZD");
    }
}
