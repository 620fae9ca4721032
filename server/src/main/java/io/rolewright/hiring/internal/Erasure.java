package io.rolewright.hiring.internal;

import io.rolewright.events.security.DataKeyDestroyed;
import org.springframework.stereotype.Component;

/** Removes what nobody can read any more of somebody who was erased; that they were up for jobs stays, so that it can be counted. */
@Component
class Erasure {
    private final ApplicationSteps steps;
    private final Mandates mandates;
    private final Submissions submissions;
    private final Interviews interviews;
    private final Offers offers;
    private final Departures departures;
    private final CorrectedDepartures corrected;
    private final Applicants applicants;
    private final StatusLinks links;
    private final ReviewRequests requests;

    Erasure(
            ApplicationSteps steps,
            Mandates mandates,
            Submissions submissions,
            Interviews interviews,
            Offers offers,
            Departures departures,
            CorrectedDepartures corrected,
            Applicants applicants,
            StatusLinks links,
            ReviewRequests requests) {
        this.steps = steps;
        this.mandates = mandates;
        this.submissions = submissions;
        this.interviews = interviews;
        this.offers = offers;
        this.departures = departures;
        this.corrected = corrected;
        this.applicants = applicants;
        this.links = links;
        this.requests = requests;
    }

    void forget(DataKeyDestroyed fact) {
        if (fact.candidate() != null) {
            steps.forget(fact.candidate());
            mandates.forget(fact.candidate());
            submissions.forget(fact.candidate());
            interviews.forget(fact.candidate());
            offers.forget(fact.candidate());
            departures.forget(fact.candidate());
            corrected.forget(fact.candidate());
            applicants.forget(fact.candidate());
            links.forget(fact.candidate());
            requests.forget(fact.candidate());
        }
    }
}
