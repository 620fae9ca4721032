package io.rolewright.matching.internal;

import io.rolewright.events.matching.LearningAsked;
import io.rolewright.matching.Lesson;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.Ids;
import io.rolewright.shared.LessonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks for lessons: when people want one, and once a day when there is enough new feedback. */
@Component
class Learning {
    static final String CHORE = "matching.learning";

    private final Lessons lessons;
    private final FeedbackHistory history;
    private final EventLog events;
    private final MatchingSettings settings;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    Learning(
            Lessons lessons,
            FeedbackHistory history,
            EventLog events,
            MatchingSettings settings,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.lessons = lessons;
        this.history = history;
        this.events = events;
        this.settings = settings;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks in the caller's transaction. */
    Lesson ask() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = new Lesson(
                ids.next(LessonId::new),
                Lesson.State.RUNNING,
                now,
                Call.current().actor().name(),
                null,
                null);
        lessons.add(asked, history.given());
        events.append(new LearningAsked(asked.id()));
        return asked;
    }

    void run(Lease lease) {
        if (history.given() - lessons.feedbackOfLatest() >= settings.learnAfter()) {
            transactions.executeWithoutResult(status -> {
                lease.check();
                ask();
            });
        }
    }
}
