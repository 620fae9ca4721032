package io.rolewright.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.Analyst;
import io.rolewright.analytics.AnalyticsTest;
import io.rolewright.analytics.SmallAgency;
import io.rolewright.analytics.internal.facts.Chronicle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement in each definition answers what the service does. */
@AnalyticsTest
class RecomputedTest {
    private static final String MARCH = "?from=2026-03-01&until=2026-03-31";

    @Autowired
    Analyst analyst;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Definitions definitions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void happened() {
        chronicle.begin();
        chronicle.takes(SmallAgency.facts(chronicle));
    }

    @Test
    void recomputesTheDashboard() {
        for (var from = LocalDate.of(2026, 2, 20); from.isBefore(LocalDate.of(2026, 4, 5)); from = from.plusDays(3)) {
            var until = from.plusDays(9);
            var dashboard = analyst.reads("/dashboard?from=%s&until=%s".formatted(from, until));
            for (var figure : dashboard.path("figures")) {
                var metric = figure.path("metric").asString();
                var currency = figure.path("currency").asString("");
                var value = figure.path("value");
                var shown = value.has("money")
                        ? value.path("money").path("amount").asString().replace(".", "")
                        : value.path("number").asString("0");
                var recomputed = recompute(metric, from, until).getOrDefault(currency, BigDecimal.ZERO);
                assertThat(new BigDecimal(shown))
                        .as("%s %s from %s", metric, currency, from)
                        .isEqualByComparingTo(recomputed.setScale(2, RoundingMode.HALF_UP));
            }
        }
    }

    @Test
    void recomputesTheReports() {
        assertThat(march("stage-reached"))
                .containsEntry("NEW", "5")
                .containsEntry("SCREENED", "4")
                .containsEntry("SUBMITTED", "3")
                .containsEntry("PLACED", "1");
        assertThat(march("conversion")).containsEntry("SCREENED", "0.8").containsEntry("INTERVIEW", "0.3333");
        assertThat(march("time-in-stage")).containsEntry("NEW", "1").containsEntry("SUBMITTED", "1.5");
        assertThat(march("advertising-cost")).containsExactly(Map.entry("AUD", "45000"));
        assertThat(march("cost-per-application")).containsExactly(Map.entry("AUD", "15000"));
        assertThat(march("cost-per-hire")).containsExactly(Map.entry("AUD", "45000"));
        assertThat(march("fill-rate")).containsExactly(Map.entry("", "0.5"));
        assertThat(march("verdicts")).containsEntry("HIRED", "1").containsEntry("REJECTED", "1");
        assertThat(march("ranking-agreement")).containsExactly(Map.entry("", "0.5"));
        assertThat(march("score-of-hired")).containsExactly(Map.entry("", "90"));
        assertThat(march("declared-groups"))
                .containsOnly(Map.entry("applied", "5"), Map.entry("shortlisted", "2"), Map.entry("placed", "1"));
        assertThat(march("pipeline")).containsExactly(Map.entry("AUD", "1000000"));
        assertThat(plain(recompute("days-to-pay", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30))))
                .containsExactly(Map.entry("", "16"));
        assertThat(Analyst.rows(analyst.reads("/reports/sources" + MARCH), "costs"))
                .containsExactly("AUD 450.00AUD 150.00AUD 450.00AUD");
    }

    @Test
    void knowsHowLongPlacementsTookWithoutWhatIsWrittenBesideThem() {
        assertThat(jdbc.sql("select count(*) from analytics.placement where applied_at is null or opened_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        var beside = took();
        assertThat(beside).anySatisfy(row -> assertThat(row).endsWith(" 14 14"));
        jdbc.sql("update analytics.placement set applied_at = null, opened_at = null")
                .update();
        assertThat(took()).isEqualTo(beside);
    }

    private List<String> took() {
        return Analyst.rows(analyst.reads("/reports/time-to-fill" + MARCH), "times");
    }

    @Test
    void everyDefinitionCanBeRecomputed() {
        assertThat(definitions.all())
                .allSatisfy(metric -> assertThat(
                                recompute(metric.name(), LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2)))
                        .isNotNull())
                .allSatisfy(metric -> assertThat(metric.definition()).endsWith("."))
                .allSatisfy(metric -> assertThat(metric.facts()).isNotEmpty());
    }

    private Map<String, String> march(String metric) {
        return plain(recompute(metric, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
    }

    private static Map<String, String> plain(Map<String, BigDecimal> values) {
        var plain = new TreeMap<String, String>();
        values.forEach((dimension, value) -> plain.put(
                dimension,
                value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()));
        return plain;
    }

    private Map<String, BigDecimal> recompute(String metric, LocalDate from, LocalDate until) {
        var values = new TreeMap<String, BigDecimal>();
        jdbc.sql(definitions.of(metric).sql())
                .params(Map.of("from", from, "until", until))
                .query(row -> {
                    var value = row.getBigDecimal("value");
                    if (value != null) {
                        values.put(row.getString("dimension"), value);
                    }
                });
        return values;
    }
}
