package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.ApplicationsApi;
import io.rolewright.hiring.NewApplication;
import io.rolewright.hiring.StageChange;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ApplicationsApi}. */
@RestController
class ApplicationsController implements ApplicationsApi {
    private final ApplicationKeeping keeping;
    private final ApplicationList list;

    ApplicationsController(ApplicationKeeping keeping, ApplicationList list) {
        this.keeping = keeping;
        this.list = list;
    }

    @Override
    public Application make(NewApplication application) {
        return keeping.make(application);
    }

    @Override
    public Page<ApplicationSummary> list(
            @Nullable CandidateId candidateId,
            @Nullable JobId jobId,
            @Nullable List<ApplicationStage> stage,
            int limit,
            @Nullable String cursor) {
        return list.page(candidateId, jobId, stage, limit, cursor);
    }

    @Override
    public Application find(ApplicationId id) {
        return keeping.find(id);
    }

    @Override
    public Application move(ApplicationId id, @Nullable String ifMatch, StageChange change) {
        return keeping.move(id, ifMatch, change);
    }
}
