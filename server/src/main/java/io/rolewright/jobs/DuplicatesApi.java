package io.rolewright.jobs;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Jobs that are the same one, found several times. */
@HttpExchange("/api/v1/jobs/{id}")
public interface DuplicatesApi {
    /** Lists the jobs that are the same as this one, each with all that was compared; empty while it was found once. */
    @GetExchange("/duplicates")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "jobs.not-found")
    Page<Duplicate> list(@PathVariable JobId id);

    /** Says that a job is not the same as the others of its cluster. They do not come together again by themselves. */
    @PostExchange("/separation")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 403, code = "jobs.person-needed")
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 409, code = "jobs.found-once")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void separate(@PathVariable JobId id);

    /** Takes a separation back: the job is compared anew with all others. */
    @DeleteExchange("/separation")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 409, code = "jobs.not-separated")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unite(@PathVariable JobId id);
}
