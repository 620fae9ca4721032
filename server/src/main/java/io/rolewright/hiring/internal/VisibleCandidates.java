package io.rolewright.hiring.internal;

import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.shared.CandidateId;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Those who are there and may be seen by who calls: {@code resumes} is asked before an answer leaves. */
@Component
class VisibleCandidates {
    private final CandidatesInternal candidates;

    VisibleCandidates(CandidatesInternal candidates) {
        this.candidates = candidates;
    }

    boolean holds(CandidateId candidate) {
        return !only(List.of(candidate), Function.identity()).isEmpty();
    }

    /** What is about them, in its order. */
    <T> List<T> only(List<T> all, Function<T, CandidateId> candidate) {
        if (all.isEmpty()) {
            return all;
        }
        var asked = all.stream().map(candidate).distinct().toList();
        var visible = candidates.visibility(new VisibilityQuestion(asked)).visible();
        return all.stream()
                .filter(one -> visible.contains(candidate.apply(one)))
                .toList();
    }
}
