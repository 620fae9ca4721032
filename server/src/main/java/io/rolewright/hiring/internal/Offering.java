package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.OfferMade;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.NewOffer;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.OfferState;
import io.rolewright.hiring.Submission;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.OfferId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Writes down what clients offer to those whom we put forward, one offer at a time. */
@Component
class Offering {
    private final ApplicationKeeping keeping;
    private final Applications applications;
    private final Submissions submissions;
    private final Offers offers;
    private final AgencyDay day;
    private final Moves moves;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Offering(
            ApplicationKeeping keeping,
            Applications applications,
            Submissions submissions,
            Offers offers,
            AgencyDay day,
            Moves moves,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.keeping = keeping;
        this.applications = applications;
        this.submissions = submissions;
        this.offers = offers;
        this.day = day;
        this.moves = moves;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Offer make(NewOffer wanted) {
        requirePossible(wanted);
        var application = keeping.summary(wanted.applicationId());
        if (application.stage() != ApplicationStage.OFFER) {
            StageRules.requireNext(Moves.course(application), ApplicationStage.OFFER);
        }
        var offer = offer(application, wanted);
        return once.executeAbout(KeyName.of(offer.candidateId()), () -> add(application, offer));
    }

    private void requirePossible(NewOffer wanted) {
        Amounts.require(wanted.pay());
        AgencyDay.known(wanted.startsOn());
        if (AgencyDay.known(wanted.expiresOn()).isBefore(day.today())) {
            throw ContractException.invalid("hiring.day-over", wanted.expiresOn());
        }
    }

    private Offer offer(ApplicationSummary application, NewOffer wanted) {
        return new Offer(
                ids.next(OfferId::new),
                application.id(),
                application.candidateId(),
                submissions.latest(application.id()).map(Submission::clientId).orElseThrow(),
                application.jobId(),
                wanted.pay(),
                wanted.startsOn(),
                wanted.expiresOn(),
                OfferState.OPEN,
                null,
                Texts.present(wanted.note()),
                Owner.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    private Offer add(ApplicationSummary application, Offer offer) {
        if (applications.lock(application.id()).version() != application.version()) {
            throw SeenVersion.outdated();
        }
        offers.list(Offers.Wanted.open(application.id()), null, 1).forEach(earlier -> {
            throw ContractException.conflict("hiring.offer-open", earlier.id().text());
        });
        offers.add(offer);
        if (application.stage() != ApplicationStage.OFFER) {
            moves.make(application, ApplicationStage.OFFER, null, offer.madeBy(), null);
        }
        events.append(new OfferMade(
                offer.id(),
                offer.applicationId(),
                offer.candidateId(),
                offer.clientId(),
                offer.jobId(),
                offer.startsOn(),
                offer.expiresOn()));
        return offers.find(offer.id()).orElseThrow();
    }
}
