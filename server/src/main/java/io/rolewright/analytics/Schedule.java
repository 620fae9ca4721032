package io.rolewright.analytics;

import io.rolewright.shared.ScheduleId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is sent again and again, until it is ended or nobody is left to get it.
 *
 * @param id its id
 * @param report which, by its name
 * @param filters what it is narrowed by
 * @param period which days it is about
 * @param format as what it is sent
 * @param rhythm how often
 * @param day of the week, Monday is 1; or of the month, and of a shorter month its last
 * @param at at what time of the agency's zone
 * @param recipients to whom
 * @param dueAt when it is sent next
 * @param sentAt when it was last sent
 * @param failures how often it could not be made for the time that is due; it is tried again until it can
 */
public record Schedule(
        ScheduleId id,
        String report,
        ReportFilters filters,
        PeriodRule period,
        SentFormat format,
        Rhythm rhythm,
        int day,
        LocalTime at,
        List<UserId> recipients,
        Instant dueAt,
        @Nullable Instant sentAt,
        int failures) {
    public Schedule {
        recipients = List.copyOf(recipients);
    }
}
