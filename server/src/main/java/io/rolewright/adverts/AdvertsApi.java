package io.rolewright.adverts;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What jobs ask for. */
@HttpExchange("/api/v1/jobs")
public interface AdvertsApi {
    /** Lists the readings of what a job asks for, newest first; empty until the first is there. */
    @GetExchange("/{id}/adverts")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "jobs.not-found")
    Page<JobAdvert> list(@PathVariable JobId id);
}
