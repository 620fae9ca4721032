package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.hiring.NewPlacement;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.OfferState;
import io.rolewright.hiring.Placement;
import io.rolewright.hiring.PlacementFee;
import io.rolewright.hiring.Terms;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.PlacementId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who has a job that they were offered, and works out what that costs the client. */
@Component
class Placing {
    private final OfferKeeping offers;
    private final Applications applications;
    private final TermsVersions versions;
    private final Placements placements;
    private final Moves moves;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Placing(
            OfferKeeping offers,
            Applications applications,
            TermsVersions versions,
            Placements placements,
            Moves moves,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.offers = offers;
        this.applications = applications;
        this.versions = versions;
        this.placements = placements;
        this.moves = moves;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Placement place(NewPlacement wanted) {
        var offer = offers.find(wanted.offerId());
        if (offer.state() != OfferState.ACCEPTED) {
            throw ContractException.conflict(
                    "hiring.offer-not-accepted", offer.id().text());
        }
        requireFirst(offer.id());
        Amounts.require(wanted.salary());
        var terms = terms(offer, AgencyDay.known(wanted.startsOn()));
        var placement = placement(offer, wanted, terms);
        return once.executeAbout(KeyName.of(offer.candidateId()), () -> {
            add(placement);
            events.append(fact(placement, terms, !Boolean.TRUE.equals(wanted.moreSought())));
            return placements.find(placement.id()).orElseThrow();
        });
    }

    private void requireFirst(OfferId offer) {
        placements.of(offer).ifPresent(earlier -> {
            throw ContractException.conflict(
                    "hiring.placement-known", earlier.id().text());
        });
    }

    private Terms terms(Offer offer, LocalDate day) {
        return versions.inForce(offer.clientId(), day)
                .orElseThrow(() -> ContractException.conflict(
                        "hiring.terms-missing-then", offer.clientId().text(), day));
    }

    private Placement placement(Offer offer, NewPlacement wanted, Terms terms) {
        return new Placement(
                ids.next(PlacementId::new),
                offer.id(),
                offer.applicationId(),
                offer.candidateId(),
                offer.clientId(),
                offer.jobId(),
                wanted.startsOn(),
                wanted.salary(),
                fee(terms, wanted.salary()),
                offLimits(terms, wanted.startsOn()),
                null,
                Owner.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static PlacementFee fee(Terms terms, Money salary) {
        var rule = terms.fee();
        var minimum = rule.minimum();
        var base = rule.base(salary);
        if (minimum != null && !minimum.currency().equals(base.currency())) {
            throw ContractException.invalid("hiring.salary-elsewhere", minimum.currency());
        }
        return new PlacementFee(terms.version(), rule, base, rule.of(salary), terms.paymentDays());
    }

    private static @Nullable LocalDate offLimits(Terms terms, LocalDate start) {
        return terms.offLimitsMonths() == 0
                ? null
                : start.plusMonths(terms.offLimitsMonths()).minusDays(1);
    }

    private void add(Placement placement) {
        var application = applications.lock(placement.applicationId());
        requireFirst(placement.offerId());
        StageRules.requireNext(Moves.course(application), ApplicationStage.PLACED);
        placements.add(placement);
        moves.make(application, ApplicationStage.PLACED, null, placement.placedBy(), null);
    }

    private static PlacementMade fact(Placement placement, Terms terms, boolean isFilled) {
        return new PlacementMade(
                placement.id(),
                placement.offerId(),
                placement.applicationId(),
                placement.candidateId(),
                placement.clientId(),
                placement.jobId(),
                terms.version(),
                placement.startsOn(),
                placement.fee().amount(),
                terms.paymentDays(),
                terms.guaranteeDays(),
                isFilled,
                placement.placedBy());
    }
}
