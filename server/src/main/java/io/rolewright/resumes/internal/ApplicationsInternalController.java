package io.rolewright.resumes.internal;

import io.rolewright.resumes.Applicant;
import io.rolewright.resumes.ApplicationsInternal;
import io.rolewright.resumes.NewApplication;
import io.rolewright.shared.CandidateId;
import org.springframework.web.bind.annotation.RestController;

/** Takes in applications. */
@RestController
class ApplicationsInternalController implements ApplicationsInternal {
    private final Applications applications;

    ApplicationsInternalController(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Applicant expect() {
        return new Applicant(applications.expect());
    }

    @Override
    public void forget(CandidateId id) {
        applications.forget(id);
    }

    @Override
    public void take(NewApplication application) {
        applications.take(application);
    }
}
