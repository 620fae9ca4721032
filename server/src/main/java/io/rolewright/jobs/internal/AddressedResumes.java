package io.rolewright.jobs.internal;

import io.rolewright.events.jobs.ResumeAddressed;
import io.rolewright.events.resumes.ResumeMailed;
import io.rolewright.runtime.events.EventLog;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the jobs to whose addresses résumés come. */
@Component
class AddressedResumes {
    private final Jobs jobs;
    private final EventLog events;

    AddressedResumes(Jobs jobs, EventLog events) {
        this.jobs = jobs;
        this.events = events;
    }

    /** Tells the job, if the address names one of ours. */
    void note(ResumeMailed fact) {
        Optional.ofNullable(fact.code())
                .flatMap(jobs::withCode)
                .ifPresent(job -> events.append(new ResumeAddressed(job, fact.candidate(), fact.resume())));
    }
}
