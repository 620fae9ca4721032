package io.rolewright.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.Analyst;
import io.rolewright.analytics.AnalyticsTest;
import io.rolewright.analytics.NamedClients;
import io.rolewright.analytics.NamedColleagues;
import io.rolewright.analytics.SmallAgency;
import io.rolewright.analytics.internal.facts.Chronicle;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every figure of a small agency, worked out by hand. */
@AnalyticsTest
class FiguresTest {
    private static final String MARCH = "?from=2026-03-01&until=2026-03-31";

    @Autowired
    Analyst analyst;

    @Autowired
    Chronicle chronicle;

    @Autowired
    NamedClients clients;

    @Autowired
    NamedColleagues colleagues;

    @BeforeEach
    void happened() {
        chronicle.begin();
        chronicle.takes(SmallAgency.facts(chronicle));
        clients.call(SmallAgency.ACME, "Acme");
        colleagues.call(SmallAgency.ANN, "Ann");
    }

    @Test
    void showsHowTheAgencyDoes() {
        assertThat(Analyst.figures(analyst.reads("/dashboard" + MARCH)))
                .containsExactly(
                        "applications 5 0",
                        "submissions 3 0",
                        "interviews 1 0",
                        "placements 1 0",
                        "time-to-fill 14 -",
                        "revenue AUD 19000.00AUD 0.00AUD",
                        "revenue JPY 500000JPY 0JPY",
                        "paid AUD 10000.00AUD 0.00AUD",
                        "outstanding AUD 10900.00AUD 0.00AUD",
                        "outstanding JPY 550000JPY 0JPY",
                        "overdue AUD 0.00AUD 0.00AUD",
                        "overdue JPY 550000JPY 0JPY",
                        "resumes 2 0",
                        "offers 1 0",
                        "jobs-opened 2 0",
                        "jobs-filled 1 0",
                        "time-to-hire 12 -");
    }

    @Test
    void comparesWithTheDaysBefore() {
        assertThat(Analyst.figures(analyst.reads("/dashboard?from=2026-03-12&until=2026-03-22")))
                .contains(
                        "applications 2 3 -0.3333",
                        "jobs-opened 0 2 -1",
                        "submissions 1 2 -0.5",
                        "revenue AUD 20000.00AUD 0.00AUD",
                        "outstanding AUD 22000.00AUD 0.00AUD",
                        "time-to-fill 14 -");
        assertThat(Analyst.figures(analyst.reads("/dashboard?from=2026-04-01&until=2026-04-01")))
                .contains(
                        "jobs-opened 1 0",
                        "overdue AUD 10900.00AUD 0.00AUD",
                        "outstanding AUD 10900.00AUD 10900.00AUD 0");
        assertThat(Analyst.figures(analyst.reads("/dashboard?from=2026-04-02&until=2026-04-30")))
                .contains("paid AUD 10900.00AUD 10000.00AUD 0.09", "outstanding AUD 0.00AUD 10900.00AUD -1");
    }

    @Test
    void showsTrendsWithoutGaps() {
        var days = analyst.reads("/dashboard?from=2026-03-04&until=2026-03-07")
                .path("figures")
                .get(0)
                .path("trend");
        assertThat(days.path("points").toString())
                .isEqualTo("[{\"label\":\"2026-03-04\",\"value\":1},{\"label\":\"2026-03-05\",\"value\":1},"
                        + "{\"label\":\"2026-03-06\",\"value\":1},{\"label\":\"2026-03-07\",\"value\":0}]");
        var months = analyst.reads("/dashboard?from=2025-12-15&until=2026-04-15")
                .path("figures")
                .get(0)
                .path("trend");
        assertThat(months.path("points").toString())
                .isEqualTo("[{\"label\":\"2025-12\",\"value\":0},{\"label\":\"2026-01\",\"value\":0},"
                        + "{\"label\":\"2026-02\",\"value\":0},{\"label\":\"2026-03\",\"value\":5},"
                        + "{\"label\":\"2026-04\",\"value\":0}]");
    }

    @Test
    void followsPeopleThroughTheFunnel() {
        var funnel = analyst.reads("/reports/funnel" + MARCH);
        assertThat(Analyst.rows(funnel, "stages"))
                .containsExactly(
                        "NEW 5 - 1 4 1 3.1",
                        "SCREENED 4 0.8 0.8 3 1 1.8",
                        "SHORTLISTED 3 0.75 0.6 2 1.5 1.9",
                        "SUBMITTED 3 1 0.6 2 1.5 1.9",
                        "INTERVIEW 1 0.3333 0.2 1 4 4",
                        "OFFER 1 1 0.2 1 2 2",
                        "PLACED 1 1 0.2 0 - -");
        assertThat(Analyst.rows(funnel, "standing"))
                .contains("NEW 1 0.2", "SUBMITTED 1 0.2", "PLACED 1 0.2", "WITHDRAWN 1 0.2");
        assertThat(funnel.path("definitions").size()).isEqualTo(3);
    }

    @Test
    void narrowsTheFunnel() {
        assertThat(reached("client=" + SmallAgency.ACME)).isEqualTo("NEW 3");
        assertThat(reached("recruiter=" + SmallAgency.BOB)).isEqualTo("NEW 2");
        assertThat(reached("source=APPLIED")).isEqualTo("NEW 3");
        assertThat(reached("board=seek")).isEqualTo("NEW 2");
        assertThat(reached("job=" + SmallAgency.COOK + "&source=REFERRED")).isEqualTo("NEW 1");
        var named = analyst.reads(
                "/reports/funnel" + MARCH + "&client=" + SmallAgency.ACME + "&recruiter=" + SmallAgency.ANN);
        assertThat(named.path("clientName").asString()).isEqualTo("Acme");
        assertThat(named.path("recruiterName").asString()).isEqualTo("Ann");
    }

    private String reached(String filter) {
        var first = Analyst.rows(analyst.reads("/reports/funnel" + MARCH + "&" + filter), "stages")
                .getFirst();
        return first.substring(0, first.indexOf(' ', "NEW ".length()));
    }

    @Test
    void tellsHowLongItTakes() {
        var times = analyst.reads("/reports/time-to-fill" + MARCH);
        assertThat(Analyst.rows(times, "times"))
                .containsExactly("Time to fill 1 14 14 14 14 14 14", "Time to hire 1 12 12 12 12 12 12");
        assertThat(Analyst.rows(times, "months")).containsExactly("2026-03 1 14 12");
        assertThat(times.path("series").get(0).path("points").toString())
                .isEqualTo("[{\"label\":\"0-7\",\"value\":0},{\"label\":\"7-14\",\"value\":0},"
                        + "{\"label\":\"14-21\",\"value\":1}]");
    }

    @Test
    void tellsWhereFromPeopleCome() {
        var sources = analyst.reads("/reports/sources" + MARCH);
        assertThat(Analyst.rows(sources, "sources"))
                .containsExactly("APPLIED 3 2 1 1 0.3333", "REFERRED 1 0 0 0 0", "SOURCED 1 1 0 0 0");
        assertThat(Analyst.rows(sources, "costs")).containsExactly("AUD 450.00AUD 150.00AUD 450.00AUD");
        var boards = analyst.reads("/reports/boards" + MARCH);
        assertThat(Analyst.rows(boards, "boards"))
                .containsExactly("(unknown) 2 1 0 0 0", "seek 2 1 1 1 0.5", "indeed 1 1 0 0 0");
        assertThat(Analyst.rows(boards, "board-costs"))
                .containsExactly(
                        "indeed 100.00AUD 100.00AUD -",
                        "seek 300.00AUD 150.00AUD 300.00AUD",
                        "(expenses for advertising) 50.00AUD - -");
        assertThat(Analyst.rows(
                        analyst.reads("/reports/boards" + MARCH + "&recruiter=" + SmallAgency.BOB), "board-costs"))
                .containsExactly("indeed 100.00AUD 100.00AUD -");
    }

    @Test
    void keepsScores() {
        var recruiters = analyst.reads("/reports/recruiters?from=2026-03-01&until=2026-04-30");
        assertThat(Analyst.rows(recruiters, "work"))
                .containsExactly(
                        "Ann " + SmallAgency.ANN + " 2 0.5 2 1 1 16",
                        SmallAgency.BOB + " " + SmallAgency.BOB + " 1 0 1 0 0 -");
        assertThat(Analyst.rows(recruiters, "money")).containsExactly("Ann " + SmallAgency.ANN + " 19000.00AUD");
        var clients = analyst.reads("/reports/clients" + MARCH);
        assertThat(Analyst.rows(clients, "work"))
                .containsExactly(
                        "Acme " + SmallAgency.ACME + " 1 1 2 1 1 -",
                        SmallAgency.BOLT + " " + SmallAgency.BOLT + " 1 0 1 0 0 -");
        assertThat(Analyst.rows(clients, "money"))
                .containsExactly(
                        "Acme " + SmallAgency.ACME + " 19000.00AUD",
                        SmallAgency.BOLT + " " + SmallAgency.BOLT + " 500000JPY");
    }

    @Test
    void judgesTheRanking() {
        assertThat(Analyst.rows(analyst.reads("/reports/matching-quality" + MARCH), "verdicts"))
                .containsExactly("2026-03 1 1 1 0 1 0.5 90 50 3");
    }

    @Test
    void tellsWhatIsEarnedAndOwed() {
        var revenue = analyst.reads("/reports/revenue?from=2026-03-01&until=2026-04-30");
        assertThat(Analyst.rows(revenue, "months"))
                .containsExactly(
                        "2026-03 19000.00AUD 10000.00AUD 10900.00AUD 0.00AUD",
                        "2026-04 0.00AUD 10900.00AUD 0.00AUD 0.00AUD",
                        "2026-03 500000JPY 0JPY 550000JPY 550000JPY",
                        "2026-04 0JPY 0JPY 550000JPY 550000JPY");
        // Of three who came as far and have an end, SUBMITTED: two, of whom one was placed.
        assertThat(Analyst.rows(revenue, "pipeline"))
                .containsExactly("SUBMITTED 1 0.5 10000.00AUD", "INTERVIEW 0 1 0.00AUD", "OFFER 0 1 0.00AUD");
        assertThat(Analyst.rows(analyst.reads("/reports/revenue" + MARCH + "&recruiter=" + SmallAgency.ANN), "months"))
                .containsExactly("2026-03 19000.00AUD 10000.00AUD 10900.00AUD 0.00AUD");
    }

    @Test
    void listsReportsAndDefinitions() {
        var reports = analyst.reads("/reports").path("items");
        assertThat(reports.size()).isEqualTo(10);
        var metrics = analyst.reads("/metrics").path("items");
        var names = metrics.findValuesAsString("name");
        assertThat(names).isSorted().contains("time-to-fill", "declared-groups");
        for (var report : reports) {
            assertThat(names)
                    .containsAll(report.path("metrics")
                            .valueStream()
                            .map(name -> name.asString())
                            .toList());
            assertThat(report.path("description").asString()).endsWith(".");
        }
    }

    @Test
    void namesNoCandidate() {
        for (var report : analyst.reads("/reports").path("items")) {
            var text = analyst.reads("/reports/" + report.path("name").asString() + MARCH)
                    .toString();
            for (var number = 1; number <= 5; number++) {
                assertThat(text).doesNotContain(SmallAgency.candidate(number).text());
            }
        }
    }

    @Test
    void refusesWhatItCannotAnswer() {
        for (var refusal : Map.of(
                        "/dashboard?from=2026-03-02&until=2026-03-01", "422 analytics.period-crossed",
                        "/dashboard?from=2000-01-01&until=2026-03-01", "422 analytics.period-too-long",
                        "/reports/nothing", "404 analytics.report-unknown",
                        "/reports/diversity?board=seek", "422 analytics.filter-unknown",
                        "/reports/revenue?source=APPLIED", "422 analytics.filter-unknown")
                .entrySet()) {
            var parts = refusal.getValue().split(" ", -1);
            analyst.refused(refusal.getKey(), Integer.parseInt(parts[0]), parts[1]);
        }
    }

    @Test
    void drawsTheStagesOfThePipelineAsAFunnel() {
        assertThat(analyst.reads("/reports/funnel?from=2026-03-01&until=2026-03-31")
                        .at("/series/0/kind")
                        .asString())
                .isEqualTo("STEPS");
    }

    @Test
    void answersAtTheEndsOfTheCalendar() {
        var first = analyst.reads("/dashboard?from=0001-01-01&until=0001-01-31");
        assertThat(first.has("before")).isFalse();
        assertThat(Analyst.figures(first)).contains("applications 0 -", "time-to-fill - -");
        assertThat(Analyst.figures(analyst.reads("/dashboard?until=0001-01-01")))
                .contains("placements 0 -");
        assertThat(Analyst.figures(analyst.reads("/dashboard?from=9999-12-01&until=9999-12-31")))
                .contains("applications 0 0", "overdue JPY 550000JPY 550000JPY 0");
        for (var report : analyst.reads("/reports").path("items")) {
            var name = report.path("name").asString();
            assertThat(analyst.reads("/reports/" + name + "?from=9999-12-31&until=9999-12-31")
                            .has("tables"))
                    .isTrue();
            assertThat(analyst.reads("/reports/" + name + "?from=0001-01-01&until=0001-01-01")
                            .has("tables"))
                    .isTrue();
        }
    }
}
