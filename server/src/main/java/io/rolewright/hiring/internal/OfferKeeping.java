package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.OfferAnswered;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.OfferAnswer;
import io.rolewright.hiring.OfferState;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what clients offer, and writes down what candidates say to it. */
@Component
class OfferKeeping {
    private final Offers offers;
    private final Applications applications;
    private final Moves moves;
    private final VisibleCandidates visible;
    private final VisiblePages pages;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    OfferKeeping(
            Offers offers,
            Applications applications,
            Moves moves,
            VisibleCandidates visible,
            VisiblePages pages,
            Once once,
            EventLog events,
            Clock clock) {
        this.offers = offers;
        this.applications = applications;
        this.moves = moves;
        this.visible = visible;
        this.pages = pages;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Page<Offer> page(Offers.Wanted wanted, int limit, @Nullable String cursor) {
        var source = new VisiblePages.Source<>(
                (behind, most) -> offers.list(wanted, behind, most), Offer::id, Offer::candidateId);
        return pages.page("offers?" + wanted, source, limit, cursor);
    }

    /**
     * One that who calls may see.
     *
     * @throws ContractException {@code hiring.offer-not-found} (404)
     */
    Offer find(OfferId id) {
        return offers.find(id)
                .filter(found -> visible.holds(found.candidateId()))
                .orElseThrow(() -> ContractException.notFound("hiring.offer-not-found", id.text()));
    }

    Offer answer(OfferId id, OfferAnswer said) {
        var offer = find(id);
        var by = Owner.current();
        var reason = reason(said);
        StageRules.requireReason(said.answer() == Answer.DECLINED, reason, said.note());
        return once.executeAbout(KeyName.of(offer.candidateId()), () -> {
            var application = applications.lock(offer.applicationId());
            keep(offer, said.answer(), reason);
            switch (said.answer()) {
                case ACCEPTED -> requireOpen(application);
                case DECLINED -> end(application, reason, said, by);
            }
            return offers.find(id).orElseThrow();
        });
    }

    private static @Nullable StageReason reason(OfferAnswer said) {
        return said.answer() == Answer.DECLINED
                ? Objects.requireNonNullElse(said.reason(), StageReason.CANDIDATE_DECLINED)
                : said.reason();
    }

    private void keep(Offer offer, Answer answer, @Nullable StageReason reason) {
        if (!offers.answer(offer.id(), answer, reason, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw refusal(offer.id());
        }
        events.append(new OfferAnswered(
                offer.id(),
                offer.applicationId(),
                offer.candidateId(),
                offer.clientId(),
                offer.jobId(),
                answer,
                reason));
    }

    private ContractException refusal(OfferId id) {
        var offer = offers.find(id).orElseThrow();
        return offer.state() == OfferState.EXPIRED
                ? ContractException.conflict("hiring.offer-expired", offer.expiresOn())
                : ContractException.conflict("hiring.answered");
    }

    private static void requireOpen(ApplicationSummary application) {
        if (!application.stage().isOpen()) {
            throw ContractException.conflict(
                    "hiring.application-closed", application.id().text());
        }
    }

    /** Ends the way to the job, unless it has ended. */
    private void end(ApplicationSummary application, @Nullable StageReason reason, OfferAnswer said, UserId by) {
        if (application.stage().isOpen()) {
            moves.make(application, ApplicationStage.WITHDRAWN, reason, by, Texts.present(said.note()));
        }
    }
}
