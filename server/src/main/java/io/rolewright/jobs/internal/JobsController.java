package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.JobsApi;
import io.rolewright.jobs.NewJob;
import io.rolewright.jobs.Run;
import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.RunId;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about jobs. */
@RestController
class JobsController implements JobsApi {
    private final Jobs jobs;
    private final RunProgress progress;
    private final Intake intake;
    private final JobPostingReader postings;
    private final Cursors cursors;

    JobsController(Jobs jobs, RunProgress progress, Intake intake, JobPostingReader postings, Cursors cursors) {
        this.jobs = jobs;
        this.progress = progress;
        this.intake = intake;
        this.postings = postings;
        this.cursors = cursors;
    }

    @Override
    public Job add(NewJob job) {
        try {
            var posting = postings.readText(job.text()).getFirst();
            return intake.add(signedIn(), posting, null);
        } catch (UnreadablePostingException refusal) {
            throw ContractException.invalid(refusal.code());
        }
    }

    @Override
    public Page<JobSummary> list(@Nullable String q, @Nullable JobState state, int limit, @Nullable String cursor) {
        var question = "jobs?q=%s&state=%s".formatted(q, state);
        var after = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                jobs.list(q, state, after, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }

    @Override
    public Job find(JobId id) {
        return jobs.find(id).orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }

    @Override
    public Run run(RunId id) {
        return progress.find(id);
    }

    private static UserId signedIn() {
        return Objects.requireNonNull(Call.current().actor().user());
    }
}
