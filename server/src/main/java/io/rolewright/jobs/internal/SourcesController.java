package io.rolewright.jobs.internal;

import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.SourceChange;
import io.rolewright.jobs.SourceKind;
import io.rolewright.jobs.SourcesApi;
import io.rolewright.shared.Page;
import io.rolewright.shared.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SourcesApi}. */
@RestController
class SourcesController implements SourcesApi {
    private final SourceKeeping keeping;
    private final SourceList list;

    SourcesController(SourceKeeping keeping, SourceList list) {
        this.keeping = keeping;
        this.list = list;
    }

    @Override
    public JobSource add(NewSource source) {
        return keeping.add(source);
    }

    @Override
    public Page<JobSource> list(@Nullable SourceKind kind, int limit, @Nullable String cursor) {
        return list.page(kind, limit, cursor);
    }

    @Override
    public JobSource find(SourceId id) {
        return keeping.find(id);
    }

    @Override
    public JobSource change(SourceId id, @Nullable String ifMatch, SourceChange change) {
        return keeping.change(id, ifMatch, change);
    }

    @Override
    public void remove(SourceId id) {
        keeping.remove(id);
    }

    @Override
    public void accept(SourceId id) {
        keeping.accept(id);
    }
}
