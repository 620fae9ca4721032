package io.rolewright.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.Analyst;
import io.rolewright.analytics.AnalyticsTest;
import io.rolewright.analytics.SaidSums;
import io.rolewright.analytics.SmallAgency;
import io.rolewright.analytics.internal.facts.Chronicle;
import io.rolewright.engine.fairness.Sex;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.runtime.events.Envelope;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.support.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyticsTest
class DiversityTest {
    private static final String YEAR = "?from=2026-01-01&until=2026-12-31";

    @Autowired
    Analyst analyst;

    @Autowired
    Chronicle chronicle;

    @Autowired
    SaidSums said;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    @BeforeEach
    void happened() {
        chronicle.begin();
        clock.set(Instant.parse("2026-04-10T00:00:00Z"));
        var facts = new ArrayList<Envelope>();
        for (var number = 0; number < 60; number++) {
            var candidate = ids.next(CandidateId::new);
            if (number < 50) {
                said.say(candidate, number < 25 ? Sex.FEMALE : Sex.MALE);
            }
            var application = ids.next(ApplicationId::new);
            facts.add(chronicle.envelope(
                    "2026-02-03T00:00:00Z",
                    new ApplicationMade(
                            application, candidate, SmallAgency.NURSE, SmallAgency.ANN, ApplicationSource.APPLIED)));
            // All women and three men are shortlisted.
            if (number < 28) {
                facts.add(chronicle.envelope(
                        "2026-02-04T00:00:00Z",
                        new ApplicationMoved(
                                application,
                                candidate,
                                SmallAgency.NURSE,
                                2,
                                ApplicationStage.NEW,
                                ApplicationStage.SHORTLISTED,
                                null,
                                Instant.parse("2026-02-04T00:00:00Z"))));
            }
        }
        facts.add(chronicle.envelope(
                "2026-04-02T00:00:00Z",
                new ApplicationMade(
                        ids.next(ApplicationId::new),
                        ids.next(CandidateId::new),
                        SmallAgency.NURSE,
                        SmallAgency.ANN,
                        ApplicationSource.APPLIED)));
        chronicle.takes(facts);
    }

    @AfterEach
    void timeGoesBack() {
        clock.set(TestClock.START);
    }

    @Test
    void hidesSmallGroupsAndWhatWouldTellThem() {
        assertThat(Analyst.rows(analyst.reads("/reports/diversity" + YEAR), "sex"))
                .containsExactly(
                        "2026-Q1 FEMALE 25 hidden 0",
                        "2026-Q1 MALE 25 hidden 0",
                        "2026-Q1 OTHER 0 0 0",
                        "2026-Q1 NOT_SAID 10 0 0");
    }

    @Test
    void answersTheSameQuartersWhateverDaysAreAsked() {
        var whole = Analyst.rows(analyst.reads("/reports/diversity" + YEAR), "sex");
        for (var period : new String[] {
            "?from=2026-02-03&until=2026-02-03",
            "?from=2026-02-04&until=2026-04-09",
            "?from=2026-04-01&until=2026-04-09",
            ""
        }) {
            assertThat(Analyst.rows(analyst.reads("/reports/diversity" + period), "sex"))
                    .isEqualTo(whole);
        }
        assertThat(whole).allMatch(row -> row.startsWith("2026-Q1 "));
    }
}
