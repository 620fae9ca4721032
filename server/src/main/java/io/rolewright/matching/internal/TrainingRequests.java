package io.rolewright.matching.internal;

import io.rolewright.events.matching.TrainingAsked;
import io.rolewright.matching.Training;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.Ids;
import io.rolewright.shared.TrainingId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks for trainings: when people want one, and once a day when there is enough new feedback. */
@Component
class TrainingRequests {
    static final String CHORE = "matching.training";

    private final Trainings trainings;
    private final FeedbackHistory history;
    private final EventLog events;
    private final MatchingSettings settings;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    TrainingRequests(
            Trainings trainings,
            FeedbackHistory history,
            EventLog events,
            MatchingSettings settings,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.trainings = trainings;
        this.history = history;
        this.events = events;
        this.settings = settings;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks in the caller's transaction. */
    Training ask() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = new Training(
                ids.next(TrainingId::new),
                Training.State.RUNNING,
                now,
                Call.current().actor().name(),
                null,
                null);
        trainings.add(asked, history.given());
        events.append(new TrainingAsked(asked.id()));
        return asked;
    }

    void run(Lease lease) {
        if (history.given() - trainings.feedbackOfLatest() >= settings.trainAfter()) {
            transactions.executeWithoutResult(status -> {
                lease.check();
                ask();
            });
        }
    }
}
