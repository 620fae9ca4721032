package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows people's ways to jobs page by page, newest first: those of candidates whom who calls may see. */
@Component
class ApplicationList {
    private final Applications applications;
    private final VisibleCandidates visible;
    private final Cursors cursors;

    ApplicationList(Applications applications, VisibleCandidates visible, Cursors cursors) {
        this.applications = applications;
        this.visible = visible;
        this.cursors = cursors;
    }

    Page<ApplicationSummary> page(
            @Nullable CandidateId candidate,
            @Nullable JobId job,
            @Nullable List<ApplicationStage> stages,
            int limit,
            @Nullable String cursor) {
        var wanted = new Applications.Wanted(candidate, job, Conditions.named(stages));
        var question = "applications?" + wanted;
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                shown(wanted, behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }

    /** Pages are full although some may not be seen, so that nobody can tell that there are such. */
    private List<ApplicationSummary> shown(Applications.Wanted wanted, @Nullable UUID behind, int most) {
        var shown = new ArrayList<ApplicationSummary>();
        var last = behind;
        while (shown.size() < most) {
            var batch = applications.list(wanted, last, most);
            shown.addAll(visible.only(batch, ApplicationSummary::candidateId));
            if (batch.size() < most) {
                break;
            }
            last = batch.getLast().id().value();
        }
        return shown.subList(0, Math.min(shown.size(), most));
    }
}
