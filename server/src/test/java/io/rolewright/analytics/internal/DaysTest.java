package io.rolewright.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.Analyst;
import io.rolewright.analytics.AnalyticsTest;
import io.rolewright.analytics.Period;
import io.rolewright.analytics.SmallAgency;
import io.rolewright.analytics.internal.facts.Chronicle;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days are the agency's, whatever the clocks do. */
@AnalyticsTest
class DaysTest {
    @Autowired
    Analyst analyst;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Ids ids;

    @Test
    void cutsDaysInTheAgencysZone() {
        // Summer time ends in Sydney on 5 April 2026, at 16:00 UTC of the day before.
        opened("2026-04-04T12:59:59Z", "2026-04-04T13:00:00Z", "2026-04-05T13:59:59Z", "2026-04-05T14:00:00Z");
        assertThat(trend("2026-04-04", "2026-04-06")).isEqualTo("1 2 1");
    }

    @Test
    void cutsTheDayWithoutAnHour() {
        opened("2026-10-03T13:59:59Z", "2026-10-03T14:00:00Z", "2026-10-04T12:59:59Z", "2026-10-04T13:00:00Z");
        assertThat(trend("2026-10-03", "2026-10-05")).isEqualTo("1 2 1");
    }

    @Test
    void cutsYears() {
        opened("2026-12-31T12:59:59Z", "2026-12-31T13:00:00Z");
        assertThat(trend("2026-12-31", "2027-01-01")).isEqualTo("1 1");
    }

    @Test
    void knowsLeapDays() {
        opened("2028-02-28T13:00:00Z", "2028-02-29T12:59:59Z", "2028-02-29T13:00:00Z");
        assertThat(trend("2028-02-28", "2028-03-01")).isEqualTo("0 2 1");
        assertThat(new Period(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)).days())
                .isEqualTo(29);
        assertThat(new Period(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 3, 1)).before())
                .isEqualTo(new Period(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void cutsQuarters() {
        var period = new Period(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 7, 1));
        assertThat(Quarter.ended(period, LocalDate.of(2026, 4, 1)).toString()).isEqualTo("[2025-Q4, 2026-Q1]");
        assertThat(Quarter.ended(period, LocalDate.of(2026, 3, 31)).toString()).isEqualTo("[2025-Q4]");
        assertThat(Quarter.ended(period, LocalDate.of(2025, 12, 31)).toString()).isEqualTo("[2025-Q3]");
    }

    private void opened(String... times) {
        chronicle.begin();
        chronicle.takes(List.of(times).stream()
                .map(at -> chronicle.envelope(at, new JobReceived(ids.next(JobId::new), SmallAgency.ANN)))
                .toList());
    }

    private String trend(String from, String until) {
        var figures = analyst.reads("/dashboard?from=%s&until=%s".formatted(from, until))
                .path("figures");
        var points = figures.valueStream()
                .filter(figure -> figure.path("metric").asString().equals("jobs-opened"))
                .flatMap(figure -> figure.path("trend").path("points").valueStream())
                .map(point -> point.path("value").asString())
                .toList();
        return String.join(" ", points);
    }
}
