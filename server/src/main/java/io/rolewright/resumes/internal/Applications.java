package io.rolewright.resumes.internal;

import io.rolewright.resumes.NewApplication;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.FileName;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes in what people send for a job by themselves. */
@Component
class Applications {
    private final Arrivals arrivals;
    private final Admission admission;
    private final Candidates candidates;

    Applications(Arrivals arrivals, Admission admission, Candidates candidates) {
        this.arrivals = arrivals;
        this.admission = admission;
        this.candidates = candidates;
    }

    CandidateId expect() {
        return arrivals.expect();
    }

    void forget(CandidateId applicant) {
        if (candidates.visible(Set.of(applicant), Viewer.current()).isEmpty()) {
            arrivals.forget(applicant);
        }
    }

    void take(NewApplication application) {
        var name = FileName.of(application.fileName(), Arrivals.NAMELESS);
        var arrival = new Arrival.Stored(name, application.candidateId(), application.file());
        var admitted = admission.admit(application.ownerId(), List.of(arrival), application.jobId());
        admitted.surplus().forEach(arrivals::drop);
    }
}
