package io.rolewright.analytics.internal.schedule;

import io.rolewright.analytics.NewSchedule;
import io.rolewright.analytics.ReportFilters;
import io.rolewright.analytics.Rhythm;
import io.rolewright.analytics.Schedule;
import io.rolewright.analytics.internal.Reporting;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ScheduleId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes orders of reports, and ends them. */
@Component
class Ordering {
    private static final int DAYS_OF_WEEK = 7;

    private final Reporting reporting;
    private final Readers readers;
    private final Schedules schedules;
    private final Agency agency;
    private final Clock clock;
    private final Ids ids;
    private final Once once;

    Ordering(
            Reporting reporting, Readers readers, Schedules schedules, Agency agency, Clock clock, Ids ids, Once once) {
        this.reporting = reporting;
        this.readers = readers;
        this.schedules = schedules;
        this.agency = agency;
        this.clock = clock;
        this.ids = ids;
        this.once = once;
    }

    Schedule add(NewSchedule order) {
        var owner = owner();
        var filters = Objects.requireNonNullElse(order.filters(), ReportFilters.NONE);
        // One that cannot be made would fail every time.
        reporting.require(order.report(), filters);
        if (order.rhythm() == Rhythm.WEEKLY && order.day() > DAYS_OF_WEEK) {
            throw ContractException.invalid("analytics.schedule-day-unknown", order.day());
        }
        var recipients = order.recipients().stream().distinct().toList();
        requireReaders(recipients);
        return once.execute(() -> {
            var schedule = schedule(order, filters, recipients);
            schedules.add(owner, schedule);
            return schedule;
        });
    }

    private Schedule schedule(NewSchedule order, ReportFilters filters, List<UserId> recipients) {
        var recurrence = new Recurrence(order.rhythm(), order.day(), order.at(), agency.zone());
        return new Schedule(
                ids.next(ScheduleId::new),
                order.report(),
                filters,
                order.period(),
                order.format(),
                order.rhythm(),
                order.day(),
                order.at(),
                recipients,
                recurrence.after(clock.instant()),
                null,
                0);
    }

    List<Schedule> list() {
        return schedules.of(owner());
    }

    void end(ScheduleId id) {
        var owner = owner();
        once.run(() -> {
            if (!schedules.end(owner, id)) {
                throw ContractException.notFound("analytics.schedule-unknown", id.text());
            }
        });
    }

    private static UserId owner() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("analytics.person-needed");
        }
        return user;
    }

    private void requireReaders(List<UserId> recipients) {
        for (var recipient : recipients) {
            if (!readers.mayRead(recipient)) {
                throw ContractException.invalid("analytics.recipient-unfit", recipient.text());
            }
        }
    }
}
