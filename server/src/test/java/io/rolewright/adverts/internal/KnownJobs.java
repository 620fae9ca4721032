package io.rolewright.adverts.internal;

import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.jobs.Closure;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSightings;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.JobsApi;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.jobs.NewJob;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The jobs that {@code adverts} asks for, answered from memory. */
@TestComponent
class KnownJobs implements JobsApi, JobsInternal {
    private static final JobPostingReader READER = new JobPostingReader(
            (name, content) -> {
                throw new UnsupportedOperationException("text alone is read");
            },
            PostingLimits.standard());

    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final Ids ids;

    KnownJobs(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Job add(NewJob job) {
        try {
            var id = ids.next(JobId::new);
            var posting = READER.readText(job.text()).getFirst();
            var owner = ids.next(UserId::new);
            var known = new Job(
                    id, "TEST22", owner, JobState.OPEN, JobStage.RECEIVED, posting, TestClock.START, null, null);
            jobs.put(id, known);
            return known;
        } catch (UnreadablePostingException refusal) {
            throw ContractException.invalid(refusal.code());
        }
    }

    @Override
    public Job find(JobId id) {
        return Optional.ofNullable(jobs.get(id))
                .orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
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
        throw new UnsupportedOperationException("adverts lists no jobs");
    }

    @Override
    public Job close(JobId id, Closure closure) {
        throw new UnsupportedOperationException("adverts lists no jobs");
    }

    @Override
    public JobSightings sightings(JobId id) {
        throw new UnsupportedOperationException("adverts asks for no sightings");
    }
}
