package io.rolewright.jobs.internal;

import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows sources page by page, newest first. */
@Component
class SourceList {
    private final Sources sources;
    private final Cursors cursors;

    SourceList(Sources sources, Cursors cursors) {
        this.sources = sources;
        this.cursors = cursors;
    }

    Page<JobSource> page(@Nullable SourceKind kind, int limit, @Nullable String cursor) {
        var question = "jobs/sources?kind=" + kind;
        var after = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                sources.list(kind, after, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }
}
