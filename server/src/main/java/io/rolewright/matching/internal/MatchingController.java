package io.rolewright.matching.internal;

import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobsApi;
import io.rolewright.matching.Explanation;
import io.rolewright.matching.Feedback;
import io.rolewright.matching.Match;
import io.rolewright.matching.MatchingApi;
import io.rolewright.matching.NewFeedback;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers who fits which job. */
@RestController
class MatchingController implements MatchingApi {
    private final Shortlist shortlist;
    private final Explaining explaining;
    private final Judging judging;
    private final JobsApi jobs;
    private final Once once;

    MatchingController(Shortlist shortlist, Explaining explaining, Judging judging, JobsApi jobs, Once once) {
        this.shortlist = shortlist;
        this.explaining = explaining;
        this.judging = judging;
        this.jobs = jobs;
        this.once = once;
    }

    @Override
    public Page<Match> list(
            @Nullable JobId jobId, @Nullable CandidateId candidateId, int limit, @Nullable String cursor) {
        if ((jobId == null) == (candidateId == null)) {
            throw ContractException.unreadable("matching.one-side");
        }
        if (candidateId != null) {
            return shortlist.of(candidateId, limit, cursor);
        }
        return shortlist.of(jobs.find(Objects.requireNonNull(jobId)).id(), limit, cursor);
    }

    @Override
    public Page<Match> suggestions(JobId jobId, int limit, @Nullable String cursor) {
        var job = jobs.find(jobId);
        return job.state() == JobState.OPEN
                ? shortlist.suggestions(job.id(), limit, cursor)
                : new Page<>(List.of(), null);
    }

    @Override
    public Explanation explain(MatchId id) {
        return explaining.explain(id);
    }

    @Override
    public Feedback give(NewFeedback feedback) {
        var match = explaining.visible(feedback.matchId());
        return once.execute(() -> judging.keep(match.place(), feedback));
    }
}
