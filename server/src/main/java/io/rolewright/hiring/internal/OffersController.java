package io.rolewright.hiring.internal;

import io.rolewright.hiring.NewOffer;
import io.rolewright.hiring.Offer;
import io.rolewright.hiring.OfferAnswer;
import io.rolewright.hiring.OfferState;
import io.rolewright.hiring.OffersApi;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link OffersApi}. */
@RestController
class OffersController implements OffersApi {
    private final Offering offering;
    private final OfferKeeping keeping;

    OffersController(Offering offering, OfferKeeping keeping) {
        this.offering = offering;
        this.keeping = keeping;
    }

    @Override
    public Offer make(NewOffer offer) {
        return offering.make(offer);
    }

    @Override
    public Page<Offer> list(
            @Nullable ApplicationId applicationId,
            @Nullable CandidateId candidateId,
            @Nullable ClientId clientId,
            @Nullable JobId jobId,
            @Nullable List<OfferState> state,
            int limit,
            @Nullable String cursor) {
        var wanted = new Offers.Wanted(applicationId, candidateId, clientId, jobId, Conditions.named(state));
        return keeping.page(wanted, limit, cursor);
    }

    @Override
    public Offer find(OfferId id) {
        return keeping.find(id);
    }

    @Override
    public Offer answer(OfferId id, OfferAnswer answer) {
        return keeping.answer(id, answer);
    }
}
