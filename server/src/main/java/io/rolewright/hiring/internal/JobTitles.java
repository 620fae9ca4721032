package io.rolewright.hiring.internal;

import io.rolewright.jobs.JobsInternal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import org.springframework.stereotype.Component;

/** What jobs are called in what we write about them. */
@Component
class JobTitles {
    private final JobsInternal jobs;

    JobTitles(JobsInternal jobs) {
        this.jobs = jobs;
    }

    /** The title of a job; its id when the job is gone. */
    String of(JobId job) {
        try {
            return jobs.find(job).posting().title();
        } catch (ContractException failure) {
            if (failure.code().equals("jobs.not-found")) {
                return job.text();
            }
            throw failure;
        }
    }
}
