package io.rolewright.jobs.internal;

import io.rolewright.jobs.JobSummary;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows jobs page by page, newest first. */
@Component
class JobList {
    private final Jobs jobs;
    private final Cursors cursors;

    JobList(Jobs jobs, Cursors cursors) {
        this.jobs = jobs;
        this.cursors = cursors;
    }

    Page<JobSummary> page(Jobs.Wanted asked, int limit, @Nullable String cursor) {
        var wanted =
                new Jobs.Wanted(words(asked.q()), asked.state(), asked.source(), asked.cluster(), asked.distinct());
        var question = "jobs?" + wanted;
        var found = jobs.list(wanted, after(question, cursor), limit + 1);
        return Page.cut(
                found, limit, last -> cursors.write(question, List.of(last.id().text())));
    }

    /** Without words every job is meant; the database takes no NUL. */
    private static @Nullable String words(@Nullable String q) {
        var words = q == null ? "" : q.replace('\0', ' ').strip();
        return words.isEmpty() ? null : words;
    }

    private @Nullable UUID after(String question, @Nullable String cursor) {
        return cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
    }
}
