package io.rolewright.analytics;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ScheduleId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Reports that are sent by e-mail again and again. Everybody sees and ends those that they have ordered. */
@HttpExchange("/api/v1/analytics/schedules")
public interface SchedulesApi {
    /** Has a report sent from now on; the first time when it is next due. */
    @PostExchange
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 403, code = "analytics.person-needed")
    @Answers(status = 404, code = "analytics.report-unknown")
    @Answers(status = 422, code = "analytics.filter-unknown")
    @Answers(status = 422, code = "analytics.recipient-unfit")
    @Answers(status = 422, code = "analytics.schedule-day-unknown")
    @ResponseStatus(HttpStatus.CREATED)
    Schedule add(@RequestBody @Valid NewSchedule schedule);

    /** Lists what the caller has ordered, oldest first. */
    @GetExchange
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 403, code = "analytics.person-needed")
    Page<Schedule> list();

    /** Has a report sent no more. */
    @DeleteExchange("/{id}")
    @Allowed(Permission.READ_REPORTS)
    @Answers(status = 403, code = "analytics.person-needed")
    @Answers(status = 404, code = "analytics.schedule-unknown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable ScheduleId id);
}
