package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicantTraced;
import io.rolewright.hiring.Applicant;
import io.rolewright.hiring.ApplicantsApi;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.ContractException;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ApplicantsApi}. */
@RestController
class ApplicantsController implements ApplicantsApi {
    private final ApplicationKeeping applications;
    private final Applicants applicants;
    private final Once once;
    private final EventLog events;

    ApplicantsController(ApplicationKeeping applications, Applicants applicants, Once once, EventLog events) {
        this.applications = applications;
        this.applicants = applicants;
        this.once = once;
        this.events = events;
    }

    @Override
    public Applicant keep(ApplicationId id, Applicant applicant) {
        var application = applications.summary(id);
        return once.execute(() -> {
            applicants.put(id, applicant);
            events.append(new ApplicantTraced(id, application.candidateId(), applicant.listingId()));
            return applicant;
        });
    }

    @Override
    public Applicant find(ApplicationId id) {
        return applicants
                .find(applications.summary(id).id())
                .orElseThrow(() -> ContractException.notFound("hiring.applicant-not-found", id.text()));
    }
}
