package io.rolewright.billing.internal.placements;

import io.rolewright.jobs.JobsInternal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What jobs are called. */
@Component
class JobTitles {
    private final JobsInternal jobs;

    JobTitles(JobsInternal jobs) {
        this.jobs = jobs;
    }

    /** The title of a job; nothing when the job is gone. */
    Optional<String> of(JobId job) {
        try {
            return Optional.of(jobs.find(job).posting().title());
        } catch (ContractException failure) {
            if (failure.code().equals("jobs.not-found")) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
