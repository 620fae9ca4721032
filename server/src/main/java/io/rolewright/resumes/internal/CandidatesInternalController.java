package io.rolewright.resumes.internal;

import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.Visibility;
import io.rolewright.resumes.VisibilityQuestion;
import org.springframework.web.bind.annotation.RestController;

/** Answers what neighbours ask about candidates. */
@RestController
class CandidatesInternalController implements CandidatesInternal {
    private final Candidates candidates;

    CandidatesInternalController(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public Visibility visibility(VisibilityQuestion question) {
        return new Visibility(candidates.visible(question.candidates(), Viewer.current()));
    }
}
