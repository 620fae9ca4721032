package io.rolewright.analytics.internal.schedule;

import io.rolewright.analytics.NewSchedule;
import io.rolewright.analytics.Schedule;
import io.rolewright.analytics.SchedulesApi;
import io.rolewright.shared.Page;
import io.rolewright.shared.ScheduleId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SchedulesApi}. */
@RestController
class SchedulesController implements SchedulesApi {
    private final Ordering ordering;

    SchedulesController(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public Schedule add(NewSchedule schedule) {
        return ordering.add(schedule);
    }

    @Override
    public Page<Schedule> list() {
        return Page.of(ordering.list());
    }

    @Override
    public void end(ScheduleId id) {
        ordering.end(id);
    }
}
