package io.rolewright.matching.internal;

import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.shared.CandidateId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Those who are there and may be seen by who calls: {@code resumes} is asked once before an answer leaves. */
@Component
class VisibleCandidates {
    private final CandidatesInternal candidates;

    VisibleCandidates(CandidatesInternal candidates) {
        this.candidates = candidates;
    }

    Set<CandidateId> of(List<CandidateId> asked) {
        return candidates
                .visibility(new VisibilityQuestion(asked.stream().distinct().toList()))
                .visible();
    }

    /** What is about them, in its order. */
    <T> List<T> only(List<T> all, Function<T, CandidateId> candidate) {
        var visible = of(all.stream().map(candidate).toList());
        return all.stream()
                .filter(one -> visible.contains(candidate.apply(one)))
                .toList();
    }
}
