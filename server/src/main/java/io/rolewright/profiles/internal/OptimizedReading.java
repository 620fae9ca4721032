package io.rolewright.profiles.internal;

import io.rolewright.profiles.OptimizedResume;
import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.OptimizedId;
import io.rolewright.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows versions of résumés to those who may see the candidate; that is asked anew at each look. */
@Component
class OptimizedReading {
    /** How many are asked about at once. */
    private static final int BATCH = 500;

    private final OptimizedResumes resumes;
    private final CandidatesInternal candidates;
    private final Cursors cursors;

    OptimizedReading(OptimizedResumes resumes, CandidatesInternal candidates, Cursors cursors) {
        this.resumes = resumes;
        this.candidates = candidates;
        this.cursors = cursors;
    }

    Optimized open(OptimizedId id) {
        return resumes.candidate(id)
                .filter(candidate -> visible(List.of(candidate)).contains(candidate))
                .flatMap(candidate -> resumes.find(id))
                .orElseThrow(() -> ContractException.notFound("profiles.optimized-unknown", id));
    }

    Page<OptimizedResume> list(OptimizedQuestion question, int limit, @Nullable String cursor) {
        var found = places(cursor == null ? question : continued(question, cursor), limit + 1);
        var page = Page.cut(
                found,
                limit,
                last -> cursors.write(question.text(), List.of(last.id().text())));
        var items = page.items().stream()
                .flatMap(place -> resumes.find(place.id()).stream())
                .map(Optimized::about)
                .toList();
        return new Page<>(items, page.next());
    }

    private OptimizedQuestion continued(OptimizedQuestion question, String cursor) {
        return question.after(
                UUID.fromString(cursors.read(question.text(), cursor).getFirst()));
    }

    /** The first ones that may be seen; hidden ones are skipped, so that a page is full while there are more. */
    private List<OptimizedResumes.Place> places(OptimizedQuestion question, int wanted) {
        var seen = new ArrayList<OptimizedResumes.Place>();
        var batch = resumes.places(question, BATCH);
        while (!batch.isEmpty() && seen.size() < wanted) {
            var asked = batch.stream()
                    .map(OptimizedResumes.Place::candidate)
                    .distinct()
                    .toList();
            var visible = visible(asked);
            batch.stream()
                    .filter(place -> visible.contains(place.candidate()))
                    .limit(wanted - seen.size())
                    .forEach(seen::add);
            batch = batch.size() < BATCH
                    ? List.of()
                    : resumes.places(question.after(batch.getLast().id().value()), BATCH);
        }
        return seen;
    }

    private Set<CandidateId> visible(List<CandidateId> asked) {
        return candidates.visibility(new VisibilityQuestion(asked)).visible();
    }
}
