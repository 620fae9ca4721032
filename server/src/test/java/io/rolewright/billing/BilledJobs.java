package io.rolewright.billing;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Jobs, from memory. */
@TestComponent
public class BilledJobs implements JobsInternal {
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final Ids ids;

    BilledJobs(Ids ids) {
        this.ids = ids;
    }

    public JobId add(String title) {
        var id = ids.next(JobId::new);
        var posting = new JobPosting(
                title,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                "",
                title,
                List.of());
        jobs.put(
                id,
                new Job(
                        id,
                        "TEST22",
                        Accountant.RECRUITER,
                        JobState.OPEN,
                        JobStage.MATCHED,
                        posting,
                        TestClock.START,
                        null,
                        null));
        return id;
    }

    @Override
    public Job find(JobId id) {
        return Optional.ofNullable(jobs.get(id))
                .orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }

    @Override
    public JobSightings sightings(JobId id) {
        throw new UnsupportedOperationException("billing asks for no sightings");
    }
}
