package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertProposal;
import io.rolewright.adverts.Optimization;
import io.rolewright.adverts.ProposalsApi;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ProposalsApi}. */
@RestController
class ProposalsController implements ProposalsApi {
    private final Proposing proposing;
    private final Deciding deciding;

    ProposalsController(Proposing proposing, Deciding deciding) {
        this.proposing = proposing;
        this.deciding = deciding;
    }

    @Override
    public AdvertProposal optimize(Optimization optimization) {
        return proposing.optimize(optimization);
    }

    @Override
    public Page<AdvertProposal> list(@Nullable JobId jobId, int limit, @Nullable String cursor) {
        return proposing.list(jobId, limit, cursor);
    }

    @Override
    public AdvertProposal find(ProposalId id) {
        return deciding.find(id).proposal();
    }
}
