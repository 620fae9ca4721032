package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows people's ways to jobs page by page, newest first: those of candidates whom who calls may see. */
@Component
class ApplicationList {
    private final Applications applications;
    private final VisiblePages pages;

    ApplicationList(Applications applications, VisiblePages pages) {
        this.applications = applications;
        this.pages = pages;
    }

    Page<ApplicationSummary> page(
            @Nullable CandidateId candidate,
            @Nullable JobId job,
            @Nullable List<ApplicationStage> stages,
            int limit,
            @Nullable String cursor) {
        var wanted = new Applications.Wanted(candidate, job, Conditions.named(stages));
        var source = new VisiblePages.Source<>(
                (behind, most) -> applications.list(wanted, behind, most),
                ApplicationSummary::id,
                ApplicationSummary::candidateId);
        return pages.page("applications?" + wanted, source, limit, cursor);
    }
}
