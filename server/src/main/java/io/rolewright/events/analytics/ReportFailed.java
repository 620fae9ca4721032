package io.rolewright.events.analytics;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ScheduleId;
import io.rolewright.shared.UserId;
import java.time.Instant;

/**
 * A report that is sent again and again could not be made for one time, several times over; it is tried on.
 *
 * @param schedule what was ordered
 * @param owner who has ordered it
 * @param report which, by its name
 * @param dueAt for which time
 */
@EventType("analytics.report-failed.v1")
public record ReportFailed(ScheduleId schedule, UserId owner, String report, Instant dueAt) implements Event {
    @Override
    public ScheduleId subject() {
        return schedule;
    }
}
