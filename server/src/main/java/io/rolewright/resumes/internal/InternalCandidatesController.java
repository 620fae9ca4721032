package io.rolewright.resumes.internal;

import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.Visibility;
import io.rolewright.resumes.VisibilityQuestion;
import org.springframework.web.bind.annotation.RestController;

/** Tells services who may be seen. */
@RestController
class InternalCandidatesController implements CandidatesInternal {
    private final Candidates candidates;

    InternalCandidatesController(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public Visibility visibility(VisibilityQuestion question) {
        return new Visibility(candidates.visible(question.candidates(), Viewer.current()));
    }
}
