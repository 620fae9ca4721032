package io.rolewright.analytics.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.AnalyticsTest;
import io.rolewright.analytics.SmallAgency;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.ApplicationMoved;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.jobs.CloseReason;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What the log holds is what the figures say, as often as they are made from it. */
@AnalyticsTest
class FiguresRebuildTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    Chronicle chronicle;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Ids ids;

    @Test
    void areTheSameAfterARebuild() {
        events.awaitIdle();
        chronicle.begin();
        for (var number = 0; number < 40; number++) {
            appends(number);
        }
        events.awaitIdle();
        var before = chronicle.contents();
        assertThat(before.get("analytics.application")).hasSize(40);
        assertThat(before.get("analytics.stay")).hasSize(40);
        assertThat(before.get("analytics.daily"))
                .contains("(2026-03-02,applications,SOURCED,40)", "(2026-03-02,jobs-opened,\"\",40)");
        subscriptions.rebuild("analytics.figures");
        events.awaitIdle();
        assertThat(chronicle.contents()).isEqualTo(before);
    }

    private void appends(int number) {
        var job = ids.next(JobId::new);
        var application = ids.next(ApplicationId::new);
        var candidate = ids.next(CandidateId::new);
        Call.of(Actor.service("hiring"), TRACE)
                .run(() -> transactions.executeWithoutResult(status -> {
                    log.append(new JobReceived(job, SmallAgency.ANN));
                    log.append(new ApplicationMade(
                            application, candidate, job, SmallAgency.ANN, ApplicationSource.SOURCED));
                    log.append(new ApplicationMoved(
                            application,
                            candidate,
                            job,
                            2,
                            ApplicationStage.NEW,
                            number % 2 == 0 ? ApplicationStage.SCREENED : ApplicationStage.REJECTED,
                            null,
                            TestClock.START));
                    if (number % 3 == 0) {
                        log.append(new JobClosed(job, SmallAgency.ANN, CloseReason.FILLED));
                    }
                }));
    }
}
