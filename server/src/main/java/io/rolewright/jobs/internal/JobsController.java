package io.rolewright.jobs.internal;

import io.rolewright.jobs.Closure;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.JobsApi;
import io.rolewright.jobs.NewJob;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about jobs. */
@RestController
class JobsController implements JobsApi {
    private final Jobs jobs;
    private final JobList list;
    private final PastedJobs pasted;
    private final JobClosing closing;

    JobsController(Jobs jobs, JobList list, PastedJobs pasted, JobClosing closing) {
        this.jobs = jobs;
        this.list = list;
        this.pasted = pasted;
        this.closing = closing;
    }

    @Override
    public Job add(NewJob job) {
        return pasted.add(job.text());
    }

    @Override
    public Page<JobSummary> list(
            @Nullable String q,
            @Nullable JobState state,
            @Nullable SourceId sourceId,
            @Nullable JobId clusterId,
            boolean distinct,
            int limit,
            @Nullable String cursor) {
        return list.page(new Jobs.Wanted(q, state, sourceId, clusterId, distinct), limit, cursor);
    }

    @Override
    public Job find(JobId id) {
        return jobs.find(id).orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }

    @Override
    public Job close(JobId id, Closure closure) {
        return closing.close(id, closure);
    }
}
