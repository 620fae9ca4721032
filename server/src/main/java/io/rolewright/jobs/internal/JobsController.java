package io.rolewright.jobs.internal;

import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.JobsApi;
import io.rolewright.jobs.NewJob;
import io.rolewright.jobs.Run;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about jobs. */
@RestController
class JobsController implements JobsApi {
    private final Jobs jobs;
    private final JobList list;
    private final PastedJobs pasted;
    private final RunProgress progress;

    JobsController(Jobs jobs, JobList list, PastedJobs pasted, RunProgress progress) {
        this.jobs = jobs;
        this.list = list;
        this.pasted = pasted;
        this.progress = progress;
    }

    @Override
    public Job add(NewJob job) {
        return pasted.add(job.text());
    }

    @Override
    public Page<JobSummary> list(@Nullable String q, @Nullable JobState state, int limit, @Nullable String cursor) {
        return list.page(q, state, limit, cursor);
    }

    @Override
    public Job find(JobId id) {
        return jobs.find(id).orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }

    @Override
    public Run run(RunId id) {
        return progress.find(id);
    }
}
