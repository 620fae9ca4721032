package io.rolewright.jobs.internal;

import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import org.springframework.web.bind.annotation.RestController;

/** Answers what services ask about jobs. */
@RestController
class JobsInternalController implements JobsInternal {
    private final Jobs jobs;

    JobsInternalController(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Job find(JobId id) {
        return jobs.find(id).orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }

    @Override
    public JobSightings sightings(JobId id) {
        find(id);
        return new JobSightings(jobs.sightings(id));
    }
}
