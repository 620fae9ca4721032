package io.rolewright.adverts.internal;

import io.rolewright.adverts.Decision;
import io.rolewright.adverts.Edition;
import io.rolewright.adverts.EditionsApi;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.ProposalId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link EditionsApi}. */
@RestController
class EditionsController implements EditionsApi {
    private final Deciding deciding;
    private final Editions editions;

    EditionsController(Deciding deciding, Editions editions) {
        this.deciding = deciding;
        this.editions = editions;
    }

    @Override
    public Edition decide(ProposalId id, Decision decision) {
        return deciding.decide(id, decision);
    }

    @Override
    public Page<Edition> list(JobId jobId) {
        return Page.of(editions.of(jobId));
    }

    @Override
    public Edition find(EditionId id) {
        return editions.find(id).orElseThrow(() -> ContractException.notFound("adverts.edition-unknown", id.text()));
    }
}
