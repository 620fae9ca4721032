package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.StatusLinkMade;
import io.rolewright.events.hiring.StatusLinkRevoked;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.StatusLink;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.StatusLinkId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes links to where applications stand, and revokes them. */
@Component
class StatusLinking {
    private final ApplicationKeeping applications;
    private final StatusLinks links;
    private final CandidateReach reach;
    private final HiringSettings settings;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    StatusLinking(
            ApplicationKeeping applications,
            StatusLinks links,
            CandidateReach reach,
            HiringSettings settings,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.links = links;
        this.reach = reach;
        this.settings = settings;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    StatusLink make(ApplicationId id) {
        var link = link(applications.summary(id));
        reach.require(link.candidateId(), null);
        return once.execute(() -> {
            links.lock(id);
            end(id);
            links.add(link, Secret.random());
            events.append(new StatusLinkMade(link.id(), id, link.candidateId(), link.until()));
            return link;
        });
    }

    private StatusLink link(ApplicationSummary application) {
        var by = Owner.current();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new StatusLink(
                ids.next(StatusLinkId::new),
                application.id(),
                application.candidateId(),
                by,
                now,
                now.plus(settings.statusLink()));
    }

    void revoke(ApplicationId id) {
        var application = applications.summary(id);
        once.run(() -> {
            if (end(application.id()).isEmpty()) {
                throw ContractException.notFound("hiring.status-link-not-found", id.text());
            }
        });
    }

    private Optional<StatusLink> end(ApplicationId id) {
        var ended = links.revoke(id);
        ended.ifPresent(link -> events.append(new StatusLinkRevoked(link.id(), id, link.candidateId())));
        return ended;
    }
}
