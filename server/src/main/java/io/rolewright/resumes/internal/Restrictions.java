package io.rolewright.resumes.internal;

import io.rolewright.events.Event;
import io.rolewright.events.resumes.CandidateReleased;
import io.rolewright.events.resumes.CandidateRestricted;
import io.rolewright.resumes.Candidate;
import io.rolewright.resumes.Restriction;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hides candidates from everybody but their owners, and shows them again. */
@Component
class Restrictions {
    private final Candidates candidates;
    private final EventLog events;
    private final Once once;

    Restrictions(Candidates candidates, EventLog events, Once once) {
        this.candidates = candidates;
        this.events = events;
        this.once = once;
    }

    Candidate restrict(CandidateId id, @Nullable String ifMatch, Restriction restriction) {
        var candidate = changeable(id, ifMatch);
        return change(candidate, restriction, new CandidateRestricted(id, candidate.ownerId()));
    }

    Candidate release(CandidateId id, @Nullable String ifMatch) {
        return change(changeable(id, ifMatch), null, new CandidateReleased(id));
    }

    private Candidate changeable(CandidateId id, @Nullable String ifMatch) {
        var viewer = Viewer.current();
        var candidate = candidates
                .find(id, viewer)
                .orElseThrow(() -> ContractException.notFound("resumes.candidate-unknown", id));
        if (!viewer.owns(candidate.ownerId())) {
            throw ContractException.forbidden("resumes.not-the-owner");
        }
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "resumes.if-match-missing"));
        }
        if (!ifMatch.equals(candidate.tag())) {
            throw changed();
        }
        return candidate;
    }

    private Candidate change(Candidate candidate, @Nullable Restriction restriction, Event fact) {
        var changed = new Candidate(
                candidate.id(), candidate.ownerId(), restriction, candidate.createdAt(), candidate.version() + 1);
        return once.execute(
                () -> {
                    if (!candidates.restrict(candidate, restriction)) {
                        throw changed();
                    }
                    events.append(fact);
                    return changed;
                },
                VersionTag::tagged);
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "resumes.candidate-changed"));
    }
}
