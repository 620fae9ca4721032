package io.rolewright.notifications.internal;

import io.rolewright.events.analytics.ReportFailed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells people what became of the reports that they have ordered. */
@Component
class ReportNotices {
    private final Telling telling;

    ReportNotices(Telling telling) {
        this.telling = telling;
    }

    void take(ReportFailed fact) {
        var notice = Occasion.REPORT_FAILED.notice(
                fact.schedule() + "/" + fact.dueAt(), "/api/v1/analytics/schedules", fact.report(), fact.dueAt());
        telling.tell(notice, List.of(fact.owner()));
    }
}
