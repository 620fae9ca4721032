package io.rolewright.analytics.internal.schedule;

import io.rolewright.analytics.Schedule;
import io.rolewright.events.analytics.ReportFailed;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts off what could not be made, ever longer; who has ordered it is told when that does not pass by itself. */
@Component
class Failing {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int LONGEST_PAUSE = 5;

    /** A neighbour that is started anew is back before so many tries. */
    private static final int TOLD = 3;

    private final Schedules schedules;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Failing(Schedules schedules, EventLog events, TransactionOperations transactions, Clock clock) {
        this.schedules = schedules;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    void take(Schedule schedule) {
        var again = clock.instant().plus(pause(schedule));
        transactions.executeWithoutResult(status -> schedules
                .failed(schedule, again)
                .filter(owner -> schedule.failures() + 1 == TOLD)
                .ifPresent(owner -> events.append(fact(schedule, owner))));
    }

    private static Duration pause(Schedule schedule) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(schedule.failures(), LONGEST_PAUSE));
    }

    private static ReportFailed fact(Schedule schedule, UserId owner) {
        return new ReportFailed(schedule.id(), owner, schedule.report(), schedule.dueAt());
    }
}
