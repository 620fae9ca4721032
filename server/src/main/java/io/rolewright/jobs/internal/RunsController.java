package io.rolewright.jobs.internal;

import io.rolewright.jobs.ItemRefusal;
import io.rolewright.jobs.Run;
import io.rolewright.jobs.RunsApi;
import io.rolewright.shared.Page;
import io.rolewright.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link RunsApi}. */
@RestController
class RunsController implements RunsApi {
    private final RunProgress progress;
    private final RefusalList refusals;

    RunsController(RunProgress progress, RefusalList refusals) {
        this.progress = progress;
        this.refusals = refusals;
    }

    @Override
    public Run run(RunId id) {
        return progress.find(id);
    }

    @Override
    public Page<ItemRefusal> refusals(RunId id, int limit, @Nullable String cursor) {
        return refusals.page(id, limit, cursor);
    }
}
