package io.rolewright.resumes.internal;

import io.rolewright.resumes.Candidate;
import io.rolewright.resumes.CandidatesApi;
import io.rolewright.resumes.Restriction;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Shows and hides candidates. */
@RestController
class CandidatesController implements CandidatesApi {
    private final Candidates candidates;
    private final Restrictions restrictions;

    CandidatesController(Candidates candidates, Restrictions restrictions) {
        this.candidates = candidates;
        this.restrictions = restrictions;
    }

    @Override
    public Candidate find(CandidateId id) {
        return candidates
                .find(id, Viewer.current())
                .orElseThrow(() -> ContractException.notFound("resumes.candidate-unknown", id));
    }

    @Override
    public Candidate restrict(CandidateId id, @Nullable String ifMatch, Restriction restriction) {
        return restrictions.restrict(id, ifMatch, restriction);
    }

    @Override
    public Candidate release(CandidateId id, @Nullable String ifMatch) {
        return restrictions.release(id, ifMatch);
    }
}
