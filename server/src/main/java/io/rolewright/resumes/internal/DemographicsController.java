package io.rolewright.resumes.internal;

import io.rolewright.events.resumes.DemographicsDeclared;
import io.rolewright.resumes.Demographics;
import io.rolewright.resumes.DemographicsApi;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what candidates say of themselves. */
@RestController
class DemographicsController implements DemographicsApi {
    private final Candidates candidates;
    private final Declarations declarations;
    private final EventLog events;
    private final Once once;

    DemographicsController(Candidates candidates, Declarations declarations, EventLog events, Once once) {
        this.candidates = candidates;
        this.declarations = declarations;
        this.events = events;
        this.once = once;
    }

    @Override
    public Demographics find(CandidateId id) {
        refuseUnknown(id);
        return declarations.find(id).orElse(new Demographics(null, null, null));
    }

    @Override
    public void declare(CandidateId id, Demographics demographics) {
        refuseUnknown(id);
        once.run(() -> {
            declarations.put(id, demographics);
            events.append(new DemographicsDeclared(id, true));
        });
    }

    @Override
    public void withdraw(CandidateId id) {
        refuseUnknown(id);
        once.run(() -> {
            if (declarations.remove(id)) {
                events.append(new DemographicsDeclared(id, false));
            }
        });
    }

    private void refuseUnknown(CandidateId id) {
        if (candidates.find(id, Viewer.current()).isEmpty()) {
            throw ContractException.notFound("resumes.candidate-unknown", id);
        }
    }
}
