package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.MandateAsked;
import io.rolewright.events.hiring.MandateState;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.Mandate;
import io.rolewright.hiring.NewMandate;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MandateId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Asks people whether we may represent them at a client. */
@Component
class MandateAsking {
    /** Rises with every change of {@code hiring.page.mandate-wording}. */
    private static final int WORDING_VERSION = 1;

    private final ApplicationKeeping applications;
    private final ClientKeeping clients;
    private final Mandates mandates;
    private final JobsInternal jobs;
    private final OffLimits offLimits;
    private final CandidateReach reach;
    private final HiringSettings settings;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    MandateAsking(
            ApplicationKeeping applications,
            ClientKeeping clients,
            Mandates mandates,
            JobsInternal jobs,
            OffLimits offLimits,
            CandidateReach reach,
            HiringSettings settings,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.clients = clients;
        this.mandates = mandates;
        this.jobs = jobs;
        this.offLimits = offLimits;
        this.reach = reach;
        this.settings = settings;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Mandate find(ApplicationId id) {
        return mandates.latest(applications.summary(id).id())
                .orElseThrow(() -> ContractException.notFound("hiring.mandate-not-found", id.text()));
    }

    Mandate ask(ApplicationId id, NewMandate wanted) {
        var application = applications.summary(id);
        if (!application.stage().isOpen()) {
            throw ContractException.conflict("hiring.application-closed", id.text());
        }
        var mandate = mandate(application, clients.find(wanted.clientId()));
        offLimits.requireFree(mandate.candidateId(), mandate.clientId());
        reach.require(application.candidateId(), wanted.channel());
        return once.execute(() -> {
            requireFirst(mandate);
            mandates.add(mandate, Secret.random(), wanted.channel());
            events.append(new MandateAsked(
                    mandate.id(),
                    id,
                    mandate.candidateId(),
                    mandate.clientId(),
                    mandate.wordingVersion(),
                    mandate.until()));
            return mandate;
        });
    }

    private Mandate mandate(ApplicationSummary application, Client client) {
        var title = jobs.find(application.jobId()).posting().title();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Mandate(
                ids.next(MandateId::new),
                application.id(),
                application.candidateId(),
                client.id(),
                MandateState.ASKED,
                WORDING_VERSION,
                RepresentPage.PAGES.text("mandate-wording", client.name(), title, settings.mandateDays()),
                Owner.current(),
                now,
                null,
                now.plus(settings.mandateAsked()));
    }

    private void requireFirst(Mandate mandate) {
        mandates.lock(mandate.candidateId(), mandate.clientId());
        mandates.current(mandate.candidateId(), mandate.clientId()).ifPresent(earlier -> {
            throw ContractException.conflict(
                    "hiring.mandate-known",
                    earlier.state() == MandateState.GIVEN ? "given" : "asked for",
                    earlier.applicationId().text());
        });
    }
}
