package io.rolewright.hiring.internal;

import io.rolewright.events.gateway.PersonalDataRead;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.matching.Explanation;
import io.rolewright.matching.ScoresInternal;
import io.rolewright.profiles.ReadPartsInternal;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.DeedId;
import io.rolewright.shared.Ids;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers where somebody's application stands, for whoever has the link, and writes down that they were shown it. */
@Component
class StatusReading {
    private static final int MOST_REQUESTS = 50;

    /** Why there is no score to be shown. */
    private static final Set<String> UNSCORED = Set.of(
            "matching.not-found", "profiles.document-replaced", "profiles.not-ready", "profiles.candidate-unknown");

    private final StatusLinks links;
    private final Applications applications;
    private final ApplicationSteps steps;
    private final ReviewRequests requests;
    private final JobTitles titles;
    private final ReadPartsInternal parts;
    private final ScoresInternal scores;
    private final FieldCipher cipher;
    private final EventLog events;
    private final Ids ids;

    StatusReading(
            StatusLinks links,
            Applications applications,
            ApplicationSteps steps,
            ReviewRequests requests,
            JobTitles titles,
            ReadPartsInternal parts,
            ScoresInternal scores,
            FieldCipher cipher,
            EventLog events,
            Ids ids) {
        this.links = links;
        this.applications = applications;
        this.steps = steps;
        this.requests = requests;
        this.titles = titles;
        this.parts = parts;
        this.scores = scores;
        this.cipher = cipher;
        this.events = events;
        this.ids = ids;
    }

    /** The application to which a link leads; none of somebody who is just being erased. */
    Optional<ApplicationSummary> find(Secret secret) {
        return links.application(secret)
                .flatMap(applications::find)
                .filter(found -> cipher.exists(KeyName.of(found.candidateId())));
    }

    /** All that there is to be shown: others are asked as this service, since who has a link has no login. */
    ApplicationStatus read(ApplicationSummary application) {
        var call = Call.current();
        var asked = new Call(Actor.service("hiring"), call.actor().name(), call.trace());
        var status = asked.ask(() -> status(application));
        events.record(new PersonalDataRead(
                ids.next(DeedId::new), "application-status", List.of(application.candidateId()), null));
        return status;
    }

    private ApplicationStatus status(ApplicationSummary application) {
        return new ApplicationStatus(
                titles.of(application.jobId()),
                steps.of(application),
                parts.find(application.candidateId()),
                score(application),
                requests.list(ReviewRequests.Wanted.of(application.id()), null, MOST_REQUESTS));
    }

    private Optional<Explanation> score(ApplicationSummary application) {
        try {
            return Optional.of(scores.find(application.jobId(), application.candidateId()));
        } catch (ContractException failure) {
            if (UNSCORED.contains(failure.code())) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
